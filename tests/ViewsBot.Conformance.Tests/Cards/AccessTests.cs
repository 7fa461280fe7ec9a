using System.Text.RegularExpressions;
using ViewsBot.Content.Access;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>The accessibility statement promises nothing that no test shows, and hides nothing that the docs tell.</summary>
public sealed partial class AccessTests
{
    private static readonly AccessStatement _access = EveryCard.Deck.Access;

    private static readonly string _docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "accessibility.md"));

    [Fact]
    public void Each_test_that_a_claim_names_is_there()
    {
        var named = _access.Tested.SelectMany(claim => claim.Tests).ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, name => !IsThere(name));
    }

    [Fact]
    public void A_test_that_is_gone_would_be_noticed() =>
        Assert.False(IsThere("ViewsBot.Conformance.Tests.Cards.AccessTests.A_test_that_was_renamed"));

    [Fact]
    public void Whatever_is_not_tested_or_not_met_stands_in_the_docs_too() =>
        Assert.DoesNotContain(Gaps, gap => !_docs.Contains(gap.InDocs, StringComparison.Ordinal));

    [Fact]
    public void Whatever_the_docs_call_not_met_is_told_to_families()
    {
        var notMet = _docs[_docs.IndexOf("## Not met", StringComparison.Ordinal)..];
        var leads = Lead().Matches(notMet).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(leads);
        Assert.DoesNotContain(leads, lead => !Gaps.Any(gap => lead.StartsWith(gap.InDocs, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_sentence_of_it_stands_on_the_page()
    {
        var told = _access.Tested.Select(claim => claim.WordKey).Concat(Gaps.Select(gap => gap.WordKey)).ToList();
        var page = Sources.Texts("src/ViewsBot/Front").SelectMany(text => Quoted().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        var words = EveryCard.Deck.Words.In("en").Keys.Where(key => key.StartsWith("access/", StringComparison.Ordinal)).ToList();

        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(words.Order(StringComparer.Ordinal), told.Union(page).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<AccessGap> Gaps => _access.NotTested.Concat(_access.NotMet);

    /// <summary>A method of that name and class, marked as a test, in the file of its class.</summary>
    private static bool IsThere(string name)
    {
        var parts = name.Split('.');
        var (type, method, space) = (parts[^2], parts[^1], string.Join('.', parts[..^2]));

        return Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), $"{type}.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Any(text => text.Contains($"namespace {space};", StringComparison.Ordinal) && Test().Matches(text).Any(match => match.Groups[1].Value == method));
    }

    [GeneratedRegex(@"^- \*\*(.+?)\*\*", RegexOptions.Multiline)]
    private static partial Regex Lead();

    [GeneratedRegex("\"(access/[a-z-]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[(?:Fact|Theory)[],][\s\S]*?public (?:async Task|void) (\w+)\(")]
    private static partial Regex Test();
}
