using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace StandIns.Tests.Recognizers;

/// <summary>What the package documents for English numbers.</summary>
public sealed class NumbersInEnglishTests
{
    [Theory]
    [InlineData("192.", "192", "192")]
    [InlineData("sixteen", "sixteen", "16")]
    [InlineData("one hundred and sixteen", "one hundred and sixteen", "116")]
    [InlineData("one hundred and six", "one hundred and six", "106")]
    [InlineData("one hundred and sixty-one", "one hundred and sixty-one", "161")]
    [InlineData(" half a  dozen", "half a  dozen", "6")]
    [InlineData(" 3 dozens", "3 dozens", "36")]
    [InlineData("a dozen", "a dozen", "12")]
    [InlineData(" three dozens ", "three dozens", "36")]
    [InlineData(" three hundred and two dozens", "three hundred and two dozens", "324")]
    [InlineData("1,234,567", "1,234,567", "1234567")]
    [InlineData(" -1", "-1", "-1")]
    [InlineData("three", "three", "3")]
    [InlineData(" 123456789101231", "123456789101231", "123456789101231")]
    [InlineData("-123456789101231", "-123456789101231", "-123456789101231")]
    [InlineData("1", "1", "1")]
    [InlineData("10k", "10k", "10000")]
    [InlineData("10G", "10G", "10000000000")]
    [InlineData("- 10  k", "- 10  k", "-10000")]
    [InlineData("2 million", "2 million", "2000000")]
    [InlineData("1 trillion", "1 trillion", "1000000000000")]
    [InlineData(" three ", "three", "3")]
    [InlineData("one trillion", "one trillion", "1000000000000")]
    [InlineData("twenty-one trillion", "twenty-one trillion", "21000000000000")]
    [InlineData("twenty-one trillion three hundred", "twenty-one trillion three hundred", "21000000000300")]
    [InlineData("twenty-one trillion and three hundred", "twenty-one trillion and three hundred", "21000000000300")]
    [InlineData("fifty - two", "fifty - two", "52")]
    [InlineData("fifty   two", "fifty   two", "52")]
    [InlineData("Three hundred  and  thirty one", "Three hundred  and  thirty one", "331")]
    [InlineData("two hundred and two thousand", "two hundred and two thousand", "202000")]
    [InlineData("two  thousand  and  two hundred", "two  thousand  and  two hundred", "2200")]
    [InlineData(" 322 hundred ", "322 hundred", "32200")]
    [InlineData("seventy", "seventy", "70")]
    [InlineData("fifty-two", "fifty-two", "52")]
    [InlineData("The answer is minus one", "minus one", "-1")]
    [InlineData("The answer is minus 5", "minus 5", "-5")]
    public void A_documented_whole_number_has_the_documented_value(string said, string text, string value) =>
        AssertOne(said, text, value, "integer");

    [Theory]
    [InlineData(".08", ".08", "0.08")]
    [InlineData(".23456000", ".23456000", "0.23456")]
    [InlineData("4.800", "4.800", "4.8")]
    [InlineData("9.2321312", "9.2321312", "9.2321312")]
    [InlineData(" -9.2321312", "-9.2321312", "-9.2321312")]
    [InlineData(" 2.33 k", "2.33 k", "2330")]
    [InlineData("1.2b", "1.2b", "1200000000")]
    [InlineData(" two hundred point zero three", "two hundred point zero three", "200.03")]
    [InlineData(" two hundred point seventy-one", "two hundred point seventy-one", "200.71")]
    [InlineData("The answer is minus five point five", "minus five point five", "-5.5")]
    public void A_documented_decimal_has_the_documented_value(string said, string text, string value) =>
        AssertOne(said, text, value, "decimal");

    [Theory]
    [InlineData("-4/5", "-4/5", "-0.8")]
    [InlineData("- 1 4/5", "- 1 4/5", "-1.8")]
    [InlineData("2  1/4", "2  1/4", "2.25")]
    [InlineData("3/4", "3/4", "0.75")]
    [InlineData("two thirds", "two thirds", "0.666666666666667")]
    [InlineData("one hundred and three and two thirds", "one hundred and three and two thirds", "103.666666666667")]
    [InlineData("a trillionth", "a trillionth", "1E-12")]
    [InlineData("one eighth", "one eighth", "0.125")]
    [InlineData("five eighths", "five eighths", "0.625")]
    [InlineData("a half", "a half", "0.5")]
    [InlineData("three quarters", "three quarters", "0.75")]
    [InlineData("twenty and three fifths", "twenty and three fifths", "20.6")]
    [InlineData("twenty-three fifths", "twenty-three fifths", "4.6")]
    [InlineData("twenty and three and three fifths", "twenty and three and three fifths", "23.6")]
    [InlineData("one and a half", "one and a half", "1.5")]
    [InlineData("one and a fourth", "one and a fourth", "1.25")]
    [InlineData("five and a quarter", "five and a quarter", "5.25")]
    [InlineData("one hundred and three quarters", "one hundred and three quarters", "100.75")]
    [InlineData("a hundredth", "a hundredth", "0.01")]
    [InlineData("a fifth", "a fifth", "0.2")]
    [InlineData("three and a fifth", "three and a fifth", "3.2")]
    [InlineData("twenty one fifths", "twenty one fifths", "4.2")]
    [InlineData("one hundred and thirty fifths", "one hundred and thirty fifths", "26")]
    [InlineData("one hundred thirty-two fifths", "one hundred thirty-two fifths", "26.4")]
    [InlineData("one over three", "one over three", "0.333333333333333")]
    [InlineData("one over one hundred and twenty five", "one over one hundred and twenty five", "0.008")]
    [InlineData("ninety - five hundred fifths", "ninety - five hundred fifths", "1900")]
    [InlineData("The answer is negative ninety - five hundred fifths", "negative ninety - five hundred fifths", "-1900")]
    public void A_documented_fraction_has_the_documented_value(string said, string text, string value) =>
        AssertOne(said, text, value, "fraction");

    [Theory]
    [InlineData("1e10", "10000000000")]
    [InlineData("1.1^23", "8.95430243255239")]
    [InlineData("2.5^-1", "0.4")]
    [InlineData("-2500^-1", "-0.0004")]
    [InlineData("-1.1^--23", "-8.95430243255239")]
    [InlineData("-127.32e13", "-1.2732E+15")]
    [InlineData("12.32e+14", "1.232E+15")]
    [InlineData("-12e-1", "-1.2")]
    public void A_documented_power_has_the_documented_value(string said, string value) => AssertOne(said, said, value, "power");

    [Theory]
    [InlineData("the 180.25ml liquid")]
    [InlineData("the 180ml liquid")]
    [InlineData(" 29km Road ")]
    [InlineData(" the May 4th ")]
    [InlineData("the .25ml liquid")]
    [InlineData("an")]
    [InlineData("a")]
    [InlineData("Book a first class seat to seattle")]
    [InlineData("")]
    [InlineData("someone")]
    [InlineData("that one")]
    [InlineData("the one")]
    public void What_is_documented_as_no_number_is_none(string said) => Assert.Empty(NumberRecognizer.RecognizeNumber(said, Culture.English));

    [Theory]
    [InlineData("192.168.1.2", new[] { "192", "168", "1", "2" })]
    [InlineData("1, 234, 567", new[] { "1", "234", "567" })]
    [InlineData("one two three", new[] { "1", "2", "3" })]
    [InlineData("five, six and 7", new[] { "5", "6", "7" })]
    [InlineData("7-5", new[] { "7", "5" })]
    [InlineData("1/2/2020", new[] { "1", "2", "2020" })]
    public void Several_numbers_stand_in_the_order_they_were_said(string said, string[] values)
    {
        var found = NumberRecognizer.RecognizeNumber(said, Culture.English);

        Assert.Equal(values, found.Select(one => one.Resolution["value"]));
    }

    [Theory]
    [InlineData("zero", "0")]
    [InlineData("nineteen", "19")]
    [InlineData("ninety nine", "99")]
    [InlineData("a hundred", "100")]
    [InlineData("nine hundred ninety nine", "999")]
    [InlineData("a thousand", "1000")]
    [InlineData("ninety-nine thousand nine hundred and ninety-nine", "99999")]
    [InlineData("one hundred twenty thousand", "120000")]
    [InlineData("nine hundred and ninety-nine thousand nine hundred and ninety-nine", "999999")]
    [InlineData("one million", "1000000")]
    [InlineData("a million and one", "1000001")]
    [InlineData("two million five hundred thousand", "2500000")]
    [InlineData("5", "5")]
    [InlineData("1000000", "1000000")]
    [InlineData("FIVE", "5")]
    public void Whole_numbers_to_a_million_and_beyond_are_read(string said, string value) =>
        AssertOne(said, said, value, "integer");

    [Fact]
    public void Start_and_end_are_the_first_and_last_character()
    {
        var found = Assert.Single(NumberRecognizer.RecognizeNumber("I am twenty-one years", Culture.English));

        Assert.Equal((5, 14), (found.Start, found.End));
    }

    [Fact]
    public void Nothing_said_is_no_number_though_it_was_not_found_what_the_package_does_with_null() =>
        Assert.Empty(NumberRecognizer.RecognizeNumber(null, Culture.English));

    private static void AssertOne(string said, string text, string value, string subtype)
    {
        var found = Assert.Single(NumberRecognizer.RecognizeNumber(said, Culture.English));

        Assert.Equal(text, found.Text);
        Assert.Equal("number", found.TypeName);
        Assert.Equal(value, found.Resolution["value"]);
        Assert.Equal(subtype, found.Resolution["subtype"]);
    }
}
