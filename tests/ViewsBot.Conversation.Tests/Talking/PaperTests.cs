using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Invitations;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests.Talking;

/// <summary>A paper board, printed for a class and keyed by a member of staff.</summary>
public sealed partial class PaperTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task What_was_laid_and_said_is_kept_as_on_paper()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat);

        await staff.PostAsync(page, page, Fields(("Places[0]", "left"), ("Places[2]", "not-an-answer:dont-know"), ("Words[1]", "My lego tower")));

        var record = await chat.RecordAsync();
        Assert.Equal([("my-school-day/coming-in", "left"), ("my-school-day/playtime", "not-an-answer:dont-know")], record.Placements.Select(placed => (placed.Option, placed.Place)));
        Assert.All(record.Placements, placed => Assert.Equal(("on-paper", "pointed-for-me"), (placed.Way, placed.Helper)));
        Assert.Equal(("closing/proud", "My lego tower", "on-paper"), Assert.Single(record.Words.Select(words => (words.Prompt, words.Text, words.Way))));
        Assert.Contains("on paper", await staff.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_tell_of_harm_go_to_the_safeguarding_lead_alone()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat);

        await staff.PostAsync(page, page, Fields(("Words[0]", "my dad hits me")));

        var record = await chat.RecordAsync();
        Assert.Equal("my dad hits me", Assert.Single(record.Alerts).Text);
        Assert.Empty(record.Words);
        Assert.DoesNotContain("my dad hits me", await staff.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_board_and_a_day_to_come_are_not_kept()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat);

        await staff.PostAsync(page, page, Fields());
        await staff.PostAsync(page, page, Fields(("Places[0]", "left"), ("On", "2999-01-01")));

        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task A_scanned_picture_is_kept_at_its_question_without_what_the_scanner_wrote()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");

        var done = await staff.UploadAsync(await PageOfAsync(chat), Fields(), "Scans[1]", CraftedPicture.Jpeg());

        Assert.Contains("answers with a picture: 1.", done, StringComparison.Ordinal);
        var kept = Assert.Single((await chat.RecordAsync()).Pictures);
        Assert.Equal(("closing/proud", null, "paper", "image/jpeg", "pointed-for-me"), (kept.Prompt, kept.Option, kept.Kind, kept.MediaType, kept.Helper));
        Assert.NotEqual(CraftedPicture.Jpeg().Length, kept.Bytes);
        var cycle = await staff.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}");
        Assert.Contains("A picture made on paper by", cycle, StringComparison.Ordinal);
        Assert.Contains(">Unread<", cycle, StringComparison.Ordinal);
        Assert.DoesNotContain("scan-of-sams-drawing", cycle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_stays_on_paper_is_noted_and_one_that_was_chosen_is_a_choice()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat);

        await staff.PostAsync(page, page, Fields(("OnPaper[1]", "true"), ("Picks[0]", "my-school-day/lunch"), ("Picks[1]", "my-school-day/lunch"), ("Picks[2]", "me/sleeping")));

        Assert.Equal(
            [("closing/talk-most", "my-school-day/lunch", "on-paper"), ("on-paper/proud", "kept", "on-paper")],
            (await chat.RecordAsync()).Choices.Select(choice => (choice.Prompt, choice.Choice, choice.Way)));
        var cycle = await staff.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}");
        Assert.Contains("A picture they made, kept on paper", cycle, StringComparison.Ordinal);
        Assert.Contains("What are you proud of?", cycle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keys_after_a_colleague_keyed_is_told_so_first_and_loses_nothing_of_the_form()
    {
        var chat = await fixture.InviteAsync();
        using var senco = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var page = await PageOfAsync(chat);
        var opened = ("LastKeyed", LastKeyed().Match(await lead.ReadAsync(page)).Groups["number"].Value);
        await senco.PostAsync(page, page, Fields(("Places[0]", "left"), ("Words[1]", "My lego tower")));

        var told = await lead.AnswerAsync(page, page, Fields(opened, ("Places[0]", "right"), ("Words[1]", "My red bike"), ("Picks[4]", "video"), ("OnPaper[2]", "true")));

        Assert.Contains("Mrs Okafor keyed something from paper for", told, StringComparison.Ordinal);
        Assert.Contains("Nothing of yours is kept yet.", told, StringComparison.Ordinal);
        Assert.Matches("""id="Places-0-2"[^>]* value="right"[^>]* checked""", told);
        Assert.Contains(">My red bike</textarea>", told, StringComparison.Ordinal);
        Assert.Matches("""value="video"[^>]* selected""", told);
        Assert.Matches("""id="OnPaper-2"[^>]* checked""", told);
        Assert.Equal([("my-school-day/coming-in", "left")], (await chat.RecordAsync()).Placements.Select(placed => (placed.Option, placed.Place)));

        var now = ("LastKeyed", LastKeyed().Match(told).Groups["number"].Value);
        var kept = await lead.AnswerAsync(page, page, Fields(now, ("Places[0]", "right"), ("Words[1]", "My red bike")));

        Assert.Contains("Pictures placed: 1;", kept, StringComparison.Ordinal);
        var record = await chat.RecordAsync();
        Assert.Equal(["left", "right"], Assert.Single(record.Placements).History.Select(before => before.Place));
        Assert.Equal(["My lego tower", "My red bike"], record.Words.Select(words => words.Text));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_kept_once()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat);

        await staff.PostAsync(page, page, Fields(("LastKeyed", "0"), ("Words[1]", "My lego tower")));
        await staff.PostAsync(page, page, Fields(("LastKeyed", "0"), ("Words[1]", "My lego tower")));

        Assert.Single((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("child", "my-school-day", "Mrs Okafor wrote this down for me on {0}: coming in", "Mrs Okafor wrote this down for me on {0}.", "I made this picture on paper. School keeps it.")]
    [InlineData("parent", "progress", "Mrs Okafor entered this on {0}: reading and writing", "Mrs Okafor entered this on {0}.", "This picture is on paper, and school keeps it.")]
    public async Task On_their_own_page_a_person_reads_who_wrote_it_down_for_them_and_when(string audience, string topic, string board, string words, string onPaper)
    {
        var chat = await fixture.Product.InviteAsync(audience);
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat, topic);
        var today = DateTime.Now.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
        Assert.DoesNotContain("Mrs Okafor", await Family.OwnPageAsync(fixture.Product, chat.Invited.Code, "/my-board"), StringComparison.Ordinal);

        await staff.PostAsync(page, page, Fields(("Places[0]", "left"), ("Words[1]", "A tower of lego"), ("OnPaper[1]", "true"), ("On", DateTime.Now.AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

        var own = await Family.OwnPageAsync(fixture.Product, chat.Invited.Code, "/my-board");
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, board, today), own, StringComparison.Ordinal);
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, words, today), own, StringComparison.Ordinal);
        Assert.Contains(onPaper, own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closing_question_with_choices_of_its_own_is_keyed_from_paper_and_only_with_one_of_them()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var page = await PageOfAsync(chat);

        await staff.PostAsync(page, page, Fields(("Picks[4]", "send-my-board"), ("Picks[5]", "evening")));

        Assert.Equal(("closing/join", "send-my-board", "on-paper"), Assert.Single((await chat.RecordAsync()).Choices.Select(choice => (choice.Prompt, choice.Choice, choice.Way))));
        Assert.Contains("Send my board", await staff.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("child", "my-school-day", 8, 6, "How do you want to join your meeting?", "Send my board")]
    [InlineData("young-person", "lessons", 12, 11, "How should we tell you?", "Write me a letter")]
    [InlineData("young-person", "lessons", 18, 8, "How should we tell you?", "Write me a letter")]
    [InlineData("parent", "progress", 8, 13, "How do you want to take part in the review?", "Send my answers")]
    public async Task On_paper_stand_all_the_closing_questions_a_person_is_asked_in_their_words(string audience, string topic, int age, int count, string question, string choice)
    {
        var chat = await fixture.Product.InviteAsync(audience, bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-age));
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");

        var page = await staff.ReadAsync(await PageOfAsync(chat, topic));

        Assert.Equal(count, page.Split("In their own words").Length - 1);
        Assert.Contains(question, page, StringComparison.Ordinal);
        Assert.Contains(choice, page, StringComparison.Ordinal);
        Assert.Equal((audience, age) == ("young-person", 12), page.Contains("Anything you do not want to share", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_and_nothing_of_the_form_is_kept()
    {
        var chat = await fixture.InviteAsync();
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");

        var answer = await staff.UploadAsync(await PageOfAsync(chat), Fields(("Words[1]", "My lego tower")), "Scans[1]", [1, 2, 3, 4]);

        Assert.Contains("Choose a PNG, JPEG or WebP picture of at most 10 MB", answer, StringComparison.Ordinal);
        Assert.Contains("My lego tower", answer, StringComparison.Ordinal);
        var record = await chat.RecordAsync();
        Assert.Empty(record.Pictures);
        Assert.Empty(record.Words);
    }

    [Fact]
    public async Task The_sheet_that_is_printed_loads_no_script()
    {
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-lead");

        Assert.DoesNotContain("<script", await staff.ReadRawAsync("/staff/paper/child/my-school-day"), StringComparison.Ordinal);
        Assert.Contains("<script", await staff.ReadRawAsync("/staff/paper"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_is_printed_with_three_columns_and_every_picture()
    {
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");

        var page = await staff.ReadAsync("/staff/paper/child/my-school-day");

        Assert.Equal(3, page.Split("class=\"paper-column\"").Length - 1);
        Assert.Contains("going home", page, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields)
    {
        var all = new Dictionary<string, string> { ["Helper"] = "pointed-for-me", ["On"] = DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        for (var index = 0; index < 9; index++) { all[$"Places[{index}]"] = ""; }

        for (var index = 0; index < 4; index++) { all[$"Words[{index}]"] = ""; }

        foreach (var (name, value) in fields) { all[name] = value; }

        return all;
    }

    private async Task<string> PageOfAsync(ScriptedChat chat, string topic = "my-school-day")
    {
        var opened = (Opened.To)await fixture.Product.Services.GetRequiredService<IInvitationStore>().OpenAsync(InvitationCode.Read(chat.Invited.Code)!.Value, default);

        return $"/staff/cycles/{chat.Invited.CycleId}/paper/{opened.Session.Id}/{topic}";
    }

    [GeneratedRegex("""name="LastKeyed" value="(?<number>\d+)""")]
    private static partial Regex LastKeyed();
}
