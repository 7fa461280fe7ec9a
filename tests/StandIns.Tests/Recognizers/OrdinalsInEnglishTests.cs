using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace StandIns.Tests.Recognizers;

/// <summary>What the package documents for English ordinals.</summary>
public sealed class OrdinalsInEnglishTests
{
    [Theory]
    [InlineData("three trillionth", "three trillionth", "3000000000000")]
    [InlineData("a hundred trillionth", "a hundred trillionth", "100000000000000")]
    [InlineData("11th", "11th", "11")]
    [InlineData("21st", "21st", "21")]
    [InlineData("30th", "30th", "30")]
    [InlineData("2nd", "2nd", "2")]
    [InlineData("eleventh", "eleventh", "11")]
    [InlineData("twentieth", "twentieth", "20")]
    [InlineData("twenty-fifth", "twenty-fifth", "25")]
    [InlineData("twenty-first", "twenty-first", "21")]
    [InlineData("one hundred twenty fifth", "one hundred twenty fifth", "125")]
    [InlineData("one hundred twenty-fifth", "one hundred twenty-fifth", "125")]
    [InlineData("trillionth", "trillionth", "1000000000000")]
    [InlineData("twenty-one trillion and three hundred twenty second", "twenty-one trillion and three hundred twenty second", "21000000000322")]
    [InlineData("two hundredth", "two hundredth", "200")]
    [InlineData("Book a first class seat to seattle", "first", "1")]
    [InlineData("I like the first two books.", "first", "1")]
    [InlineData("I like the first one.", "first", "1")]
    [InlineData("Speak the first word.", "first", "1")]
    [InlineData("She finished second!", "second", "2")]
    [InlineData("The measurement has a value of forty two and a third", "third", "3")]
    [InlineData("The measurement has a value of two hundred thirty two and a thirtieth", "thirtieth", "30")]
    public void A_documented_ordinal_counts_from_the_start(string said, string text, string value)
    {
        var found = Assert.Single(NumberRecognizer.RecognizeOrdinal(said, Culture.English));

        Assert.Equal(text, found.Text);
        Assert.Equal("ordinal", found.TypeName);
        Assert.Equal((value, "start", value), ResolutionOf(found));
    }

    [Theory]
    [InlineData("delete last sentence in the note", "last", "0", "end", "end+0")]
    [InlineData("Show me the antepenultimate.", "antepenultimate", "-2", "end", "end-2")]
    [InlineData("Show me the last but one.", "the last but one", "-1", "end", "end-1")]
    [InlineData("Show me the penultimate.", "penultimate", "-1", "end", "end-1")]
    [InlineData("Show me the next to last.", "next to last", "-1", "end", "end-1")]
    [InlineData("Show me the one before the last one.", "the one before the last one", "-1", "end", "end-1")]
    [InlineData("Show me the second to last.", "the second to last", "-1", "end", "end-1")]
    [InlineData("Show me the previous one.", "previous one", "-1", "current", "current-1")]
    [InlineData("Show me the next one.", "next one", "1", "current", "current+1")]
    [InlineData("I want the last two books.", "last", "0", "end", "end+0")]
    [InlineData("I want the last one books.", "last", "0", "end", "end+0")]
    [InlineData("I want next 3 books.", "next", "1", "current", "current+1")]
    [InlineData("Give me the next item.", "next", "1", "current", "current+1")]
    [InlineData("I want last cookie.", "last", "0", "end", "end+0")]
    [InlineData("I want next to last.", "next to last", "-1", "end", "end-1")]
    [InlineData("Turn to previous page.", "previous", "-1", "current", "current-1")]
    [InlineData("I meant the one before the last", "the one before the last", "-1", "end", "end-1")]
    [InlineData("I meant the current one", "current one", "0", "current", "current+0")]
    [InlineData("Look at the current page", "current", "0", "current", "current+0")]
    public void A_documented_relative_ordinal_counts_from_here_or_from_the_end(string said, string text, string offset, string relativeTo, string value)
    {
        var found = Assert.Single(NumberRecognizer.RecognizeOrdinal(said, Culture.English));

        Assert.Equal(text, found.Text);
        Assert.Equal("ordinal.relative", found.TypeName);
        Assert.Equal((offset, relativeTo, value), ResolutionOf(found));
    }

    [Theory]
    [InlineData("delete last sentence in the note")]
    [InlineData("Show me the last but one.")]
    [InlineData("Show me the second to last.", "second")]
    [InlineData("Show me the next one.")]
    [InlineData("I like the first two books.", "first")]
    [InlineData("you can restore a previous version")]
    public void Without_extended_types_there_is_no_relative_ordinal(string said, params string[] left)
    {
        var found = NumberRecognizer.RecognizeOrdinal(said, Culture.English, NumberOptions.SuppressExtendedTypes);

        Assert.Equal(left, found.Select(one => one.Text));
    }

    [Fact]
    public void Two_relative_ordinals_in_one_sentence_are_both_found()
    {
        var found = NumberRecognizer.RecognizeOrdinal("Do you mean \"next\" or \"last\"?", Culture.English);

        Assert.Equal([("next", 13, 16), ("last", 23, 26)], found.Select(one => (one.Text, one.Start, one.End)));
    }

    [Theory]
    [InlineData("a trillionth")]
    [InlineData("2")]
    [InlineData("two")]
    [InlineData("22st")]
    [InlineData("firstly")]
    [InlineData("10 seconds")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_ordinal_is_not_found(string? said) => Assert.Empty(NumberRecognizer.RecognizeOrdinal(said, Culture.English));

    [Theory]
    [InlineData("1st", "1")]
    [InlineData("3rd", "3")]
    [InlineData("4th", "4")]
    [InlineData("12th", "12")]
    [InlineData("13th", "13")]
    [InlineData("101st", "101")]
    [InlineData("1,000th", "1000")]
    [InlineData("FIRST", "1")]
    [InlineData("twenty first", "21")]
    [InlineData("ninety - ninth", "99")]
    [InlineData("one hundred and first", "101")]
    [InlineData("one thousand two hundredth", "1200")]
    [InlineData("millionth", "1000000")]
    public void Ordinals_in_digits_and_words_are_read(string said, string value)
    {
        var found = Assert.Single(NumberRecognizer.RecognizeOrdinal(said, Culture.English));

        Assert.Equal((0, said.Length - 1, value), (found.Start, found.End, found.Resolution["value"]));
    }

    private static (object, object, object) ResolutionOf(ModelResult found) =>
        (found.Resolution["offset"], found.Resolution["relativeTo"], found.Resolution["value"]);
}
