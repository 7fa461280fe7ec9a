using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Invitations;
using ViewsBot.Testing.Chats;

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

    private async Task<string> PageOfAsync(ScriptedChat chat)
    {
        var opened = (Opened.To)await fixture.Product.Services.GetRequiredService<IInvitationStore>().OpenAsync(InvitationCode.Read(chat.Invited.Code)!.Value, default);

        return $"/staff/cycles/{chat.Invited.CycleId}/paper/{opened.Session.Id}/my-school-day";
    }
}
