using System.Text.RegularExpressions;
using ViewsBot.Content.Closing;
using ViewsBot.Content.Words;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>Keys that the source makes of others, such as <c>"helper/" + helper</c>: each that can be made has words, and no other does.</summary>
public sealed partial class MadeKeysTests
{
    private static readonly LanguageWords _english = EveryCard.Deck.Words.In("en");

    /// <summary>What every key of a group begins with, and what may follow; a key that stands whole in the source may be there besides.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> _made = new()
    {
        ["answer/"] = [.. Enum.GetValues<Reason>().Select(AnswerKeys.Of)],
        ["helper/"] = [.. Enum.GetValues<Helper>().Select(AnswerKeys.Of)],
        ["helper-again/"] = [.. Enum.GetValues<Helper>().Select(AnswerKeys.Of)],
        ["how-many/"] = [.. Enum.GetValues<ScaleForm>().Select(AnswerKeys.Of)],
        ["sharing-with/"] = [.. Enum.GetValues<SharedWith>().Select(SharingKeys.Of)],
        ["capacity-matter/"] = [.. Enum.GetNames<CapacityMatter>().Select(InKebabCase)],
        ["plan-line/"] = [.. Enum.GetValues<PlanKind>().Select(PlanKeys.Of)],
        ["explain-plan/"] = [.. Enum.GetValues<PlanKind>().Select(PlanKeys.Of)],
        ["explain/signpost/"] = [.. SignpostKinds.All.Select(SignpostKinds.KeyOf)],
        ["celebrate-with/"] = QuotedIn("src/ViewsBot.Dialogs/Celebrating/CelebrateWith.cs", "All ="),
        ["chat/colour-"] = [.. Colour().Matches(LineOf("src/ViewsBot/Chat/client/src/ways/drawing.ts", "const colours =")).Select(match => match.Groups[1].Value)],
        ["control/"] =
        [
            .. QuotedIn("src/ViewsBot.Content/Cards/ControlRows.cs", "_inSight ="),
            .. QuotedIn("src/ViewsBot.Content/Cards/ControlRows.cs", "_behindMore ="),
            .. QuotedIn("src/ViewsBot.Content/Cards/ControlRows.cs", "_alsoBehindMore ="),
            .. QuotedIn("src/ViewsBot.Content/Cards/ControlRows.cs", "_languages ="),
            .. EveryCard.Deck.Topics.All.SelectMany(topic => topic.Scale.NotAnswers),
        ],
    };

    /// <summary>Every text of the source that looks like a key; those of pages the host serves, with the client's.</summary>
    private static readonly HashSet<string> _written = [.. Sources.Texts("src").SelectMany(text => QuotedKey().Matches(text)).Select(match => match.Groups["key"].Value)];

    /// <summary>The prefixes, as a theory's data.</summary>
    public static TheoryData<string> Prefixes => [.. _made.Keys];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void Each_that_can_be_made_has_words_and_no_other_does(string prefix)
    {
        var written = _written.Where(key => key.StartsWith(prefix, StringComparison.Ordinal));
        var there = _english.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal));
        var others = _made.Keys.Where(other => other != prefix && other.StartsWith(prefix, StringComparison.Ordinal));

        Assert.Equal(
            _made[prefix].Select(key => prefix + key).Union(written).Order(StringComparer.Ordinal),
            there.Where(key => !others.Any(other => key.StartsWith(other, StringComparison.Ordinal)) || written.Contains(key)).Order(StringComparer.Ordinal));
    }

    /// <summary>A closing question is <c>closing/join</c>, and what may be chosen there <c>join/go</c>.</summary>
    [Fact]
    public void Each_choice_of_a_closing_question_has_words_and_no_other_does()
    {
        var made = EveryCard.Deck.Topics.Audiences.SelectMany(ClosingSet.For)
            .SelectMany(question => question.Choices, (question, choice) => FixedChoices.WordKey(question.Prompt, choice)).Distinct().ToList();
        var groups = made.Select(key => key.Split('/')[0]).ToHashSet();

        Assert.NotEmpty(made);
        Assert.Equal(made.Order(StringComparer.Ordinal), _english.Keys.Where(key => groups.Contains(key.Split('/')[0])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_the_explainers_pages_has_words_and_no_other_does()
    {
        var made = EveryCard.Deck.Explain.Audiences.SelectMany(audience => EveryCard.Deck.Explain.For(audience).All)
            .SelectMany(page => page.Parts.Select(part => part.WordKey).Append(page.TitleKey)).Distinct();

        Assert.Equal(
            made.Order(StringComparer.Ordinal),
            _english.Keys.Where(key => key.Split('/') is ["explain", var audience, _, ..] && EveryCard.Deck.Explain.Audiences.Contains(audience)).Order(StringComparer.Ordinal));
    }

    /// <summary>A key of the page's own words that nothing shows is not one that the host only passes on.</summary>
    [Fact]
    public void Each_of_the_pages_own_words_is_shown_by_it()
    {
        var made = _made["chat/colour-"].Select(colour => "chat/colour-" + colour);

        Assert.Equal(
            _written.Where(key => key.StartsWith("chat/", StringComparison.Ordinal)).Union(made).Where(_english.Has).Order(StringComparer.Ordinal),
            _english.Keys.Where(key => key.StartsWith("chat/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_key_the_page_asks_for_has_words()
    {
        var asked = Sources.Texts("src/ViewsBot/Chat/client/src").SelectMany(text => Said().Matches(text)).Select(match => match.Groups["key"].Value).ToList();

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, key => !_english.Has(key));
    }

    /// <summary>A sentence of an audience's own differs from the one for all; one that does not is read by nobody as what it says.</summary>
    [Fact]
    public void Each_sentence_of_an_audience_of_its_own_says_something_else() =>
        Assert.DoesNotContain(RawKeys(), key => key.Split('@') is [var all, var audience] && _english.Tones[audience].Get(all) == _english.Get(all));

    [Fact]
    public void Nobody_but_a_child_reads_of_grown_ups()
    {
        var read = _english.Tones.SelectMany(tone => tone.Value.Keys.Where(key => IsReadBy(tone.Key, key)).Select(key => (tone.Key, key, Sentence: tone.Value.Get(key))));

        Assert.DoesNotContain(read, one => one.Sentence.Contains("grown-up", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A parent has answers, and not a board.</summary>
    [Fact]
    public void A_parent_reads_of_their_answers_and_never_of_a_board()
    {
        var parent = _english.Tones["parent"];

        Assert.DoesNotContain(parent.Keys.Where(key => IsReadBy("parent", key)), key => Board().IsMatch(parent.Get(key)));
    }

    /// <summary>Pictures and options are chosen for an audience; whoever is not known by name reads what a child does.</summary>
    private static bool IsReadBy(string audience, string key) => key.Split('/') is var parts
        && parts[0] is not ("picture" or "option")
        && key != "told/open-school"
        && (parts is not ["explain", var whose, _, ..] || !EveryCard.Deck.Explain.Audiences.Contains(whose) || whose == audience);

    private static IEnumerable<string> RawKeys() =>
        RawKey().Matches(File.ReadAllText(Path.Combine(Repository.Cards, "words", "en.json"))).Select(match => match.Groups[1].Value);

    /// <summary>The first quoted word of each item of a list that begins on this line.</summary>
    private static IReadOnlyList<string> QuotedIn(string file, string line)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var from = text.IndexOf(line, StringComparison.Ordinal);
        var list = text[from..text.IndexOf("];", from, StringComparison.Ordinal)];
        var items = FirstOfItem().Matches(list);

        return [.. (items.Count > 0 ? items : Word().Matches(list)).Select(match => match.Groups[1].Value)];
    }

    private static string LineOf(string file, string begin) => File.ReadLines(Path.Combine(Repository.Root, file)).First(line => line.Contains(begin, StringComparison.Ordinal));

    private static string InKebabCase(string name) => Capital().Replace(name, match => (match.Index == 0 ? "" : "-") + match.Value.ToLowerInvariant());

    [GeneratedRegex("""["'`](?<key>[a-z][a-z-]*(/[a-z][a-z-]*)+)["'`]""")]
    private static partial Regex QuotedKey();

    [GeneratedRegex("""\bsay\(\s*['"](?<key>[^'"]+)['"]""")]
    private static partial Regex Said();

    [GeneratedRegex("""\("([a-z-]+)",""")]
    private static partial Regex FirstOfItem();

    [GeneratedRegex("\"([a-z-]+)\"")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\w+): '#")]
    private static partial Regex Colour();

    [GeneratedRegex(@"""([a-z/0-9-]+@[a-z-]+)"":")]
    private static partial Regex RawKey();

    [GeneratedRegex(@"\bboard\b", RegexOptions.IgnoreCase)]
    private static partial Regex Board();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
