using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Invitations;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests.Talking;

/// <summary>A paper board, printed for a class and keyed by a member of staff.</summary>
public sealed class PaperTests(ProductFixture fixture) : IClassFixture<ProductFixture>
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

        Assert.Contains("1 with a picture, marked “on paper”", done, StringComparison.Ordinal);
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
    [InlineData("young-person", "lessons", 12, 9, "How should we tell you?", "Write me a letter")]
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
}
