using System.Globalization;
using System.Text.RegularExpressions;
using ViewsBot.Content.Explaining;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary><c>docs/facts.md</c> has a row for every fact that families are told, and a page says that it was checked only where every row of it does.</summary>
public sealed partial class FactsTests
{
    private const string NotYet = "not verified here";

    private static readonly IReadOnlyList<Fact> _facts =
        [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "facts.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Fact.Read)];

    /// <summary>The pages that rest on law or guidance.</summary>
    public static TheoryData<string> Pages => [.. Sourced().Select(page => page.TitleKey)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_sentence_of_a_page_with_a_source_has_its_row(string page) =>
        Assert.All(Of(page).Parts, part => Assert.Contains(_facts, fact => fact.IsAbout(part.WordKey)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_that_it_was_checked_where_every_row_of_it_was_and_only_there(string page)
    {
        var rows = _facts.Where(fact => Of(page).Parts.Any(part => fact.IsAbout(part.WordKey))).ToList();

        Assert.Equal(Of(page).VerifiedOn, rows.Any(row => row.VerifiedOn is null) ? null : rows.Min(row => row.VerifiedOn));
    }

    [Fact]
    public void Each_row_names_a_sentence_or_a_file_that_is_there() =>
        Assert.DoesNotContain(_facts.SelectMany(fact => fact.SaidIn), said => !IsThere(said));

    private static bool IsThere(string said) => said.EndsWith(".cs", StringComparison.Ordinal)
        ? File.Exists(Path.Combine(Repository.Root, "src", said))
        : EveryCard.Deck.Words.In("en").Keys.Any(key => said == key || (said[^1] == '*' && key.StartsWith(said[..^1], StringComparison.Ordinal)));

    private static IEnumerable<ExplainPage> Sourced() =>
        EveryCard.Deck.Explain.Audiences.SelectMany(audience => EveryCard.Deck.Explain.For(audience).All).Where(page => page.Source is not null && page.Kind != ExplainKind.Menu);

    private static ExplainPage Of(string title) => Sourced().Single(page => page.TitleKey == title);

    private sealed partial record Fact(IReadOnlyList<string> SaidIn, DateOnly? VerifiedOn)
    {
        public bool IsAbout(string key) => SaidIn.Any(said => said == key || (said[^1] == '*' && key.StartsWith(said[..^1], StringComparison.Ordinal)));

        public static Fact Read(string row)
        {
            var cells = row.Split('|');
            var verified = cells[^2].Trim();

            return new Fact(
                [.. Quoted().Matches(cells[1]).Select(match => match.Groups[1].Value)],
                verified == NotYet ? null : DateOnly.ParseExact(verified, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        [GeneratedRegex("`([^`]+)`")]
        private static partial Regex Quoted();
    }
}
