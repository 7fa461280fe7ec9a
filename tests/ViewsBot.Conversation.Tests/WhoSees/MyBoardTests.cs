using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Loop;
using ViewsBot.Records.Plans;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>The page a person keeps or prints: all they said, of the plan too, each of their own words with what it belongs to.</summary>
public sealed partial class MyBoardTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] PastPractice = [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it"];

    [Theory]
    [InlineData("child")]
    [InlineData("young-person")]
    public async Task Shows_what_was_said_of_the_plan_in_the_persons_own_words(string audience)
    {
        var (chat, plan) = await AtPlanAsync(audience, PastPractice);
        var (first, second, target) = (plan.NextSteps.First(), plan.NextSteps.Last(), plan.Targets.Single());
        foreach (var tap in (string[])["Yes, look at it", "going well", "Skip", "This is right", "sometimes"]) { await chat.TapsAsync(tap); }

        var page = await OwnPageAsync(chat);

        Assert.Contains("my next steps", Headings(page));
        Assert.Contains("my targets", Headings(page));
        Assert.Contains(first.PlainWords!, Column(page, "going well"), StringComparison.Ordinal);
        Assert.Contains(target.PlainWords!, Column(page, "sometimes"), StringComparison.Ordinal);
        Assert.Contains($"skipped: {second.PlainWords}", page, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_parent_what_they_said_of_provision_and_strategies_in_words_between_adults()
    {
        var (chat, plan) = await AtPlanAsync("parent", [.. Hello.Read, "I am on my own"]);
        var (provision, strategy) = (plan.Provisions.Single(), plan.Strategies.Single(one => one.From == StrategyFrom.School));
        foreach (var tap in (string[])["Yes, look at it", "Skip", "Skip", "This is right", "Skip", "partly working", "helps a bit"]) { await chat.TapsAsync(tap); }
        await chat.SaysAsync("A timer with blue sand.");

        var page = await OwnPageAsync(chat);

        Assert.Contains(provision.Words, Column(page, "partly working"), StringComparison.Ordinal);
        Assert.Contains(strategy.Words, Column(page, "helps a bit"), StringComparison.Ordinal);
        Assert.Equal([("What works at home that school could use?", "A timer with blue sand.")], Quotes(page));
    }

    [Fact]
    public async Task Says_of_each_of_their_own_words_which_picture_or_question_it_belongs_to()
    {
        var (chat, plan) = await AtPlanAsync("child", PastPractice);
        await chat.TapsAsync("Yes, look at it");
        await chat.SaysAsync("My words fly away on Mondays.");
        foreach (var tap in (string[])["Skip", "Skip", "This is right", "Skip", "Skip", "my school day", "That's all"]) { await chat.TapsAsync(tap); }
        await chat.SaysAsync("I brought my red hat today.");
        await chat.TapsAsync("Start");
        await chat.SaysAsync("The gate squeaks at me.");

        var page = await OwnPageAsync(chat);

        Assert.Equal(
            [(plan.NextSteps.First().PlainWords!, "My words fly away on Mondays."), ("I said this too", "I brought my red hat today."), ("coming in", "The gate squeaks at me.")],
            Quotes(page));
    }

    [Fact]
    public async Task The_page_of_who_sees_what_lists_the_plan_and_says_of_own_words_what_they_belong_to()
    {
        var chat = await fixture.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        foreach (var tap in PastPractice) { await chat.TapsAsync(tap); }
        var step = (await (await AtSchool.OfAsync(fixture.Product, chat)).PlanAsync()).Plan.NextSteps.First();
        await chat.TapsAsync("Yes, look at it");
        await chat.SaysAsync("Ask me on a Friday instead, please.");
        await chat.TapsAsync("going well");

        var page = await Family.OwnPageAsync(fixture.Product, chat.Invited.Code, "/my-board/sharing");

        Assert.Contains($"my next steps: {step.PlainWords}", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"option/{step.Option}\"", page, StringComparison.Ordinal);
        Assert.Contains($"{step.PlainWords} – “Ask me on a Friday instead, please.”", page, StringComparison.Ordinal);
    }

    private async Task<(ScriptedChat Chat, Plan Plan)> AtPlanAsync(string audience, params string[] taps)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        foreach (var tap in taps) { await chat.TapsAsync(tap); }

        return (chat, (await (await AtSchool.OfAsync(fixture.Product, chat)).PlanAsync()).Plan);
    }

    private Task<string> OwnPageAsync(ScriptedChat chat) => Family.OwnPageAsync(fixture.Product, chat.Invited.Code, "/my-board");

    private static IEnumerable<string> Headings(string page) => Heading().Matches(page).Select(match => match.Groups["text"].Value);

    /// <summary>All columns of that name on the page, one after the other.</summary>
    private static string Column(string page, string name) =>
        string.Concat(page.Split("<div class=\"column\">").Skip(1).Where(column => column[..column.IndexOf("</h3>", StringComparison.Ordinal)].EndsWith(name, StringComparison.Ordinal)));

    private static IReadOnlyList<(string About, string Words)> Quotes(string page) =>
        [.. Figure().Matches(page).Select(match => (match.Groups["about"].Value, match.Groups["words"].Value))];

    [GeneratedRegex("<h2>(?<text>[^<]+)</h2>")]
    private static partial Regex Heading();

    [GeneratedRegex("<figcaption[^>]*>(<img[^>]*>)?(?<about>[^<]*)</figcaption><blockquote[^>]*><p>(?<words>[^<]*)</p>")]
    private static partial Regex Figure();
}
