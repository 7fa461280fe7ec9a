using System.Globalization;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Consent;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>What a member of staff with four minutes sees first.</summary>
public sealed partial class PupilListTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToTheSchoolDay = """
        [OK] ×3
        [I am on my own]
        [Start]
        [happy about it]
        [in the middle]
        [Not today]
        [my school day]
        [That's all]
        [Start]
        """;

    [Fact]
    public async Task Those_of_whom_most_is_unread_stand_first_and_a_sentence_says_how_much_and_how_many_have_answered()
    {
        using var staff = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var before = Read(await staff.ReadAsync("/staff/pupils"));
        var silent = await product.InviteAsync();
        var placed = await SaysAsync("[happy about it]");
        var one = await SaysAsync("\"the gate is loud\"");
        var two = await SaysAsync("\"the gate is loud\"", "\"i like the big tree\"");

        var list = Read(await staff.ReadAsync("/staff/pupils"));

        Assert.Equal(list.Rows.OrderByDescending(row => row.Unread).Select(row => row.Pupil), list.Rows.Select(row => row.Pupil));
        Assert.Equal((2, 1, 0, 0), (list.Of(two).Unread, list.Of(one).Unread, list.Of(placed).Unread, list.Of(silent).Unread));
        Assert.Equal((false, false, true), (list.Of(two).IsMissing, list.Of(placed).IsMissing, list.Of(silent).IsMissing));
        Assert.Equal((before.Unread + 3, before.WithUnread + 2, before.Asked + 4, before.Answered + 3), (list.Unread, list.WithUnread, list.Asked, list.Answered));
    }

    [Fact]
    public async Task What_is_not_shared_with_a_member_of_staff_is_in_neither_their_counts_nor_their_order()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var helper = await Colleague.SignInAsync(product.Product, owner, "Ms Near", Ties.Helper);
        using var stranger = await Colleague.SignInAsync(product.Product, owner, "Mr Strange");
        await owner.Chat.PlayAsync("""
            "who sees this?"
            [Just my helper: Ms Near]
            """);

        var near = Read(await helper.ReadAsync("/staff/pupils"));
        var far = Read(await stranger.ReadAsync("/staff/pupils"));

        Assert.Equal((1, 0), (near.Of(owner.Chat).Unread, far.Of(owner.Chat).Unread));
        Assert.Equal(near.Unread - 1, far.Unread);
    }

    private async Task<ScriptedChat> SaysAsync(params string[] lines)
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(string.Join('\n', lines.Prepend(ToTheSchoolDay)));

        return chat;
    }

    private static PupilsListed Read(string page) => new(
        [.. Row().Matches(page).Select(row => (row.Groups["pupil"].Value, Number(row.Groups["unread"]), row.Value.Contains("no answer yet", StringComparison.Ordinal)))],
        Number(UnreadInAll().Match(page).Groups["unread"]),
        Number(UnreadInAll().Match(page).Groups["pupils"]),
        Number(AnsweredInAll().Match(page).Groups["answered"]),
        Number(AnsweredInAll().Match(page).Groups["asked"]));

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("""<tr(?:(?!</tr>).)*/staff/pupils/(?<pupil>[0-9a-f]{32})(?:(?!</tr>).)*?(?:(?<unread>\d+) unread(?:(?!</tr>).)*)?</tr>""", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<unread>\d+) unread</strong>\s+own words and pictures, of (?<pupils>\d+) pupils?, who stands? first\.")]
    private static partial Regex UnreadInAll();

    [GeneratedRegex(@"(?<answered>\d+) of (?<asked>\d+) pupils? with an open cycle ha(?:s|ve) answered\.")]
    private static partial Regex AnsweredInAll();

    private sealed record PupilsListed(IReadOnlyList<(string Pupil, int Unread, bool IsMissing)> Rows, int Unread, int WithUnread, int Answered, int Asked)
    {
        public (string Pupil, int Unread, bool IsMissing) Of(ScriptedChat chat) => Rows.Single(row => row.Pupil == chat.Invited.PupilId);
    }
}
