using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;

namespace StandIns.Tests.Recognizers;

/// <summary>Which culture's words are used for a culture that is asked for.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("en-us")]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("en-029")]
    [InlineData("en-*")]
    public void Every_region_of_English_is_English_without_falling_back(string culture)
    {
        Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes", culture, ChoiceOptions.None, fallbackToDefaultCulture: false));
        Assert.Single(NumberRecognizer.RecognizeNumber("five", culture, NumberOptions.None, fallbackToDefaultCulture: false));
        Assert.Single(NumberRecognizer.RecognizeOrdinal("first", culture, NumberOptions.None, fallbackToDefaultCulture: false));
    }

    [Theory]
    [InlineData("vo-id")]
    [InlineData("")]
    [InlineData(null)]
    public void A_culture_nobody_knows_falls_back_to_English(string? culture)
    {
        Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes", culture));
        Assert.Single(NumberRecognizer.RecognizeNumber("five", culture));
        Assert.Single(NumberRecognizer.RecognizeOrdinal("first", culture));
    }

    [Theory]
    [InlineData("vo-id")]
    [InlineData("")]
    [InlineData(null)]
    public void A_culture_nobody_knows_is_an_error_when_falling_back_is_not_allowed(string? culture)
    {
        Assert.Throws<ArgumentException>(() => ChoiceRecognizer.RecognizeBoolean("yes", culture, ChoiceOptions.None, false));
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("5", culture, NumberOptions.None, false));
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeOrdinal("1st", culture, NumberOptions.None, false));
    }

    [Theory]
    [InlineData(Culture.English, "en-us")]
    [InlineData(Culture.EnglishOthers, "en-*")]
    [InlineData(Culture.Arabic, "ar-*")]
    [InlineData(Culture.Chinese, "zh-cn")]
    [InlineData(Culture.Dutch, "nl-nl")]
    [InlineData(Culture.French, "fr-fr")]
    [InlineData(Culture.German, "de-de")]
    [InlineData(Culture.Hindi, "hi-in")]
    [InlineData(Culture.Italian, "it-it")]
    [InlineData(Culture.Portuguese, "pt-br")]
    [InlineData(Culture.Spanish, "es-es")]
    [InlineData(Culture.Turkish, "tr-tr")]
    public void The_codes_are_the_packages_own(string code, string expected) => Assert.Equal(expected, code);
}
