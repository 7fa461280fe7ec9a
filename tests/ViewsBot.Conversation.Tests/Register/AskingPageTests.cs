using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Register;

/// <summary>The page that asks many at once, and the letters it answers with, on a real server and database.</summary>
public sealed partial class AskingPageTests : IAsyncLifetime
{
    private const string Page = "/staff/asking";

    private readonly Product _product = Product.Start();
    private StaffSide _senco = null!;

    public async Task InitializeAsync()
    {
        _senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await _senco.TakeOverAsync(
            SchoolsFile.Row(1, ("Reg Group", "9Z"), ("Forename", "Zoë")), SchoolsFile.Row(2, ("Reg Group", "9Z"), ("Forename", "Roe")), SchoolsFile.Row(3, ("Reg Group", "5A")));
    }

    public async Task DisposeAsync()
    {
        _senco.Dispose();
        await _product.DisposeAsync();
    }

    [Fact]
    public async Task A_class_is_shown_with_who_can_be_asked_and_who_cannot_then_asked_and_each_letter_opens_a_conversation()
    {
        await OpenCycleAsync("Zoë");
        var address = await ClassAsync("9Z") + "&Whom=pupils&Whom=parents&Language=choose&By=2027-03-02";

        var shown = await _senco.ReadAsync(address);
        var letters = await AskAsync(address);

        Assert.Contains("2 people can be asked", shown, StringComparison.Ordinal);
        Assert.Contains("No cycle is open.", shown, StringComparison.Ordinal);
        Assert.Contains("Roe", After(shown, "No cycle is open."), StringComparison.Ordinal);
        Assert.Contains("2 people are asked", letters, StringComparison.Ordinal);
        Assert.Equal(2, Code().Count(letters));
        Assert.Equal(2, Square().Count(letters));
        Assert.Contains("2 March", letters, StringComparison.Ordinal);
        var child = await _product.EnterAsync(Code().Match(letters).Groups["code"].Value);
        Assert.Equal("Which language shall we use?", child.InFocus.Heading);
    }

    [Fact]
    public async Task A_letter_is_in_the_familys_language_and_in_English_right_to_left_where_it_is_written_so()
    {
        await OpenCycleAsync("Zoë");

        var letters = await AskAsync(await ClassAsync("9Z") + "&Whom=parents&Language=held");

        Assert.Matches("""lang="ur" dir="rtl">\s*<h2>آپ کے لیے""", letters);
        Assert.Matches("""lang="en" dir="ltr">\s*<h2>How is school for you and your child""", letters);
    }

    [Fact]
    public async Task Whoever_was_asked_is_not_asked_again_by_itself_and_may_be_so_that_a_letter_is_printed_once_more()
    {
        await OpenCycleAsync("Zoë");
        var address = await ClassAsync("9Z") + "&Whom=pupils&Language=choose";
        var first = Code().Match(await AskAsync(address)).Groups["code"].Value;

        var shown = await _senco.ReadAsync(address);
        var again = Code().Match(await AskAsync(address + "&Again=true")).Groups["code"].Value;

        Assert.Contains("Asked already.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask those who are ticked", shown, StringComparison.Ordinal);
        Assert.NotEqual(first, again);
        await Assert.ThrowsAnyAsync<Exception>(() => _product.EnterAsync(first));
        Assert.Equal("Which language shall we use?", (await _product.EnterAsync(again)).InFocus.Heading);
    }

    [Fact]
    public async Task Whose_tick_is_taken_away_is_not_asked()
    {
        await OpenCycleAsync("Zoë");
        var address = await ClassAsync("9Z") + "&Whom=pupils&Whom=parents&Language=choose";
        var people = Person().Matches(await _senco.ReadAsync(address)).Select(person => person.Groups["id"].Value).ToList();

        var letters = await _senco.SendAsync(address, address, [.. Fields(address), new("People", people[1])]);
        var none = await _senco.SendAsync(address + "&Again=true", address + "&Again=true", [.. Fields(address), new("Again", "true")]);

        Assert.Equal(2, people.Count);
        Assert.Contains("1 person is asked", letters, StringComparison.Ordinal);
        Assert.Contains("Tick at least one person", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_that_are_ticked_are_those_that_can_be_chosen()
    {
        await OpenCycleAsync("Zoë");

        var letters = await AskAsync(await ClassAsync("9Z") + "&Whom=pupils&Language=en&Topics=child/people&Topics=child/me");
        var child = await _product.EnterAsync(Code().Match(letters).Groups["code"].Value);
        await child.PlayAsync("""
            [OK] ×3
            [I am on my own]
            [Start]
            [happy about it]
            [in the middle]
            """);

        Assert.Equal(["people", "me", "That's all"], child.InFocus.Choices.Where(choice => choice is "people" or "me" or "That's all" or "my school day"));
    }

    [Fact]
    public async Task From_sign_in_to_what_a_class_has_said_before_its_meetings_it_is_two_clicks()
    {
        await _senco.OpenCycleAsync("Roe", meetingInDays: 9);
        await _senco.OpenCycleAsync("Zoë", meetingInDays: 3);
        var letters = await AskAsync(await ClassAsync("9Z") + "&Whom=pupils&Language=en");
        var child = await _product.EnterAsync(Code().Match(After(letters, "Letter to Zoë")).Groups["code"].Value);
        await child.PlayAsync("""
            [OK] ×3
            [I am on my own]
            [Start]
            [happy about it]
            [in the middle]
            [my school day]
            [That's all]
            [Start]
            "the gate is loud"
            [not happy about it]
            """);

        var start = await _senco.ReadAsync("/staff");
        var classes = await _senco.ReadAsync(LinkTo(start, "Classes"));
        var said = await _senco.ReadAsync(LinkTo(classes, "9Z"));

        var (zoe, roe) = (said.IndexOf(">Zoë Example-b <", StringComparison.Ordinal), said.IndexOf(">Roe Example-c <", StringComparison.Ordinal));
        Assert.True(zoe > 0 && zoe < roe, "The nearest meeting stands first.");
        Assert.Contains("the gate is loud", said[zoe..roe], StringComparison.Ordinal);
        Assert.Matches(@"<dt>my school day, not happy about it</dt><dd>coming in</dd>", said[zoe..roe]);
        Assert.Contains($"meeting on {DateTime.Today.AddDays(3):d MMMM yyyy}", said[zoe..roe], StringComparison.Ordinal);
        Assert.Matches("Views missing: 3", said[..zoe]);
    }

    [Fact]
    public async Task Whose_views_are_missing_before_a_meeting_is_listed_by_whom()
    {
        await _senco.OpenCycleAsync("Roe", meetingInDays: 9);
        await _senco.OpenCycleAsync("Zoë", meetingInDays: 3);
        await AskAsync(await ClassAsync("9Z") + "&Whom=pupils&Language=en");

        var soon = await _senco.ReadAsync($"/staff/asked?Missing=true&Before={DateTime.Today.AddDays(5):yyyy-MM-dd}");
        var asked = await _senco.ReadAsync("/staff/asked?How=Asked");

        Assert.Contains("views missing: 2", soon, StringComparison.Ordinal);
        Assert.Contains("parent or carer of Zoë", soon, StringComparison.Ordinal);
        Assert.DoesNotContain("Roe", soon, StringComparison.Ordinal);
        Assert.Matches("asked, not opened yet: [2-9]", asked);
        Assert.Contains("Roe", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("parent or carer of Zoë", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_asks_nobody()
    {
        using var teacher = await StaffSide.SignInAsync(_product, "demo-lead");

        Assert.Equal("", await teacher.ReadAsync(Page));
    }

    private async Task<string> AskAsync(string address)
    {
        var page = await _senco.ReadAsync(address);
        var people = Person().Matches(page).Select(person => KeyValuePair.Create("People", person.Groups["id"].Value));

        return await _senco.SendAsync(address, Page, [.. Fields(address), .. people]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(string address) =>
        address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    private async Task<string> ClassAsync(string name)
    {
        var key = Regex.Match(await _senco.ReadAsync(Page), $"""<option value="(?<key>[0-9a-f]+)"[^>]*>{name}</option>""").Groups["key"].Value;

        return $"{Page}?Who=class&ClassKey={key}";
    }

    private Task OpenCycleAsync(string forename) => _senco.OpenCycleAsync(forename);

    /// <summary>Where the one link of these words leads.</summary>
    private static string LinkTo(string page, string words) => Regex.Match(page, $"""href="(?<to>[^"]+)"[^>]*>{words}</a>""").Groups["to"].Value;

    private static string After(string page, string words) => page[page.IndexOf(words, StringComparison.Ordinal)..];

    [GeneratedRegex("""name="People" value="(?<id>[0-9a-f]{32})""")]
    private static partial Regex Person();

    [GeneratedRegex("""/i/(?<code>[a-z]+-[a-z]+-[a-z]+-[a-z]+)</p>""")]
    private static partial Regex Code();

    [GeneratedRegex("""<svg class="letter__square" viewBox="0 0 (\d+) \1" """)]
    private static partial Regex Square();
}
