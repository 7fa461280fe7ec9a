using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;

namespace StandIns.Tests.Recognizers;

/// <summary>What the cultures beside English read, in our own cases: the package itself was not there to run them on.</summary>
public sealed class OtherCulturesTests
{
    private const int FewestRows = 40;

    public static TheoryData<string, string, string[], string[]> Booleans => CultureTable.All("boolean");

    public static TheoryData<string, string, string[], string[]> Numbers => CultureTable.All("number");

    public static TheoryData<string, string, string[], string[]> Ordinals => CultureTable.All("ordinal");

    [Theory]
    [MemberData(nameof(Booleans))]
    public void Yes_and_no_are_read_as_the_language_says_them_though_it_was_not_found_which_of_these_the_package_knows(
        string culture, string said, string[] values, string[] texts) =>
        AssertFound(ChoiceRecognizer.RecognizeBoolean(said, culture, ChoiceOptions.None, false), values, texts, one => (bool)one ? "true" : "false");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Numbers_are_read_as_the_language_says_them_though_it_was_not_found_which_of_these_the_package_knows(
        string culture, string said, string[] values, string[] texts) =>
        AssertFound(NumberRecognizer.RecognizeNumber(said, culture, NumberOptions.None, false), values, texts, one => (string)one);

    [Theory]
    [MemberData(nameof(Ordinals))]
    public void Ordinals_are_read_as_the_language_says_them_though_it_was_not_found_which_of_these_the_package_knows(
        string culture, string said, string[] values, string[] texts) =>
        AssertFound(NumberRecognizer.RecognizeOrdinal(said, culture, NumberOptions.None, false), values, texts, one => (string)one);

    [Theory]
    [InlineData("boolean")]
    [InlineData("number")]
    [InlineData("ordinal")]
    public void Each_culture_has_at_least_forty_cases_of_its_own_and_says_none_twice(string kind)
    {
        foreach (var culture in CultureTable.Cultures)
        {
            var said = CultureTable.Rows(kind, culture).Select(row => row[0]).ToArray();

            Assert.True(said.Length >= FewestRows, $"{kind} {culture}: {said.Length}");
            Assert.Equal(said.Distinct(StringComparer.Ordinal), said);
        }
    }

    [Fact]
    public void Every_whole_number_to_a_hundred_in_digits_is_itself_in_every_culture()
    {
        foreach (var culture in CultureTable.Cultures)
        {
            var read = Enumerable.Range(0, 101).Select(number => Assert.Single(NumberRecognizer.RecognizeNumber($"{number}", culture)).Resolution["value"]);

            Assert.Equal(Enumerable.Range(0, 101).Select(number => $"{number}"), read);
        }
    }

    private static void AssertFound(List<ModelResult> found, string[] values, string[] texts, Func<object, string> asText)
    {
        Assert.Equal(values, found.Select(one => asText(one.Resolution["value"])));
        Assert.Equal(texts, found.Select(one => one.Text));
    }
}
