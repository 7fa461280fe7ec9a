using System.Globalization;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Content;

/// <summary>Words that depend on a number, or on what something is.</summary>
public sealed class PluralsTests
{
    private const string Polish = "{count, plural, one {Jest # obrazek.} few {Są # obrazki.} many {Jest # obrazków.} other {Jest # obrazka.}}";

    private static readonly string File = Path.Combine(Repository.Root, "tests", "ViewsBot.Tests", "Content", "plurals.tsv");

    public static TheoryData<string, string> Languages()
    {
        var data = new TheoryData<string, string>();

        foreach (var line in System.IO.File.ReadLines(File)) { data.Add(line.Split('\t')[0], line.Split('\t')[1]); }

        return data;
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_number_has_the_category_Unicode_gives_it(string language, string expected)
    {
        var plural = PluralRules.Of(language);

        var found = expected.Split(' ').Select(pair => pair.Split(':')[0]).Select(number => $"{number}:{plural(long.Parse(number, CultureInfo.InvariantCulture))}");

        Assert.Equal(expected, string.Join(' ', found));
        Assert.Superset(expected.Split(' ').Select(pair => pair.Split(':')[1]).ToHashSet(), PluralRules.Categories(language).ToHashSet());
    }

    [Theory]
    [InlineData("1", "Jest 1 obrazek.")]
    [InlineData("3", "Są 3 obrazki.")]
    [InlineData("12", "Jest 12 obrazków.")]
    [InlineData("22", "Są 22 obrazki.")]
    public void A_plural_takes_the_form_of_its_number(string count, string sentence) =>
        Assert.Equal(sentence, SentencePlaces.Fill(Polish, PluralRules.Of("pl"), [("count", count)]));

    [Theory]
    [InlineData("0", "sam", "sam has none, it's so.")]
    [InlineData("1", "sam", "sam has 1 #1 picture, it's so.")]
    [InlineData("5", "{sam}", "{sam} has 5 pictures, it's so.")]
    public void Forms_may_hold_places_and_an_exact_number_goes_before_its_category(string count, string name, string sentence) =>
        Assert.Equal(sentence, SentencePlaces.Fill(
            "{count, plural, =0 {{name} has none} one {{name} has # {mark} picture} other {{name} has # pictures}}, it's so.",
            PluralRules.Of("en"),
            [("count", count), ("name", name), ("mark", "#1")]));

    [Fact]
    public void A_choice_by_what_something_is_falls_back_on_the_form_for_all_others()
    {
        const string sentence = "{kind, select, club {a club} other {something}} for you";

        Assert.Equal("a club for you", SentencePlaces.Fill(sentence, PluralRules.Of("en"), [("kind", "club")]));
        Assert.Equal("something for you", SentencePlaces.Fill(sentence, PluralRules.Of("en"), [("kind", "choir")]));
    }

    [Fact]
    public void The_places_of_a_plural_are_its_own_and_those_in_its_forms() =>
        Assert.Equal(["count", "name", "left"], SentencePlaces.Of("{count, plural, one {{name} and {left}} other {{name}}}"));

    [Theory]
    [InlineData("{count, plural, one {one}}")]
    [InlineData("{count, plural, one {one} other {others}")]
    [InlineData("{count, ordinal, other {others}}")]
    [InlineData("{}")]
    [InlineData("{a b}")]
    public void What_cannot_be_filled_is_an_error(string sentence) => Assert.Throws<FormatException>(() => SentencePlaces.Of(sentence).Count());

    [Fact]
    public void A_plural_without_a_form_its_language_needs_stops_the_start_with_the_sentences_key()
    {
        using var folder = new CardsFolder();
        folder.Change("words/en.json", words => words["sentences"]!["topic-start/count"] = "{count, plural, one {There is # picture.} few {There are # pictures.} other {There are # pictures.}}");

        var broken = Assert.Throws<ContentException>(folder.Load);

        Assert.Contains("topic-start/count", broken.Message, StringComparison.Ordinal);
        Assert.Contains("one, other", broken.Message, StringComparison.Ordinal);
    }
}
