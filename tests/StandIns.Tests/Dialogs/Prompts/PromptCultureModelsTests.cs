using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace StandIns.Tests.Dialogs.Prompts;

public sealed class PromptCultureModelsTests
{
    private static readonly string[] Locales =
    [
        "bg-bg", "zh-cn", "nl-nl", "en-us", "fr-fr", "de-de", "hi-in", "it-it", "ja-jp", "ko-kr", "pt-br", "es-es", "sv-se", "tr-tr",
    ];

    public static TheoryData<string, string> Variations()
    {
        var data = new TheoryData<string, string>();
        foreach (var locale in Locales)
        {
            data.Add(locale, locale);
            data.Add(locale.ToUpperInvariant(), locale);
            data.Add(locale[..2], locale);
            data.Add(locale[..2].ToUpperInvariant(), locale);
            data.Add(locale[..2] + "-XX", locale);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Variations))]
    public void A_locale_in_any_letters_and_of_any_country_is_mapped_to_its_language(string given, string known)
    {
        Assert.Equal(known, PromptCultureModels.MapToNearestLanguage(given));
    }

    [Fact]
    public void A_language_that_is_not_known_stays_as_it_is_in_small_letters()
    {
        Assert.Equal("cy-gb", PromptCultureModels.MapToNearestLanguage("cy-GB"));
        Assert.Equal("fil-ph", PromptCultureModels.MapToNearestLanguage("fil-PH"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void None_is_mapped_to_none(string? given)
    {
        Assert.Equal(given, PromptCultureModels.MapToNearestLanguage(given));
    }

    [Fact]
    public void Fourteen_languages_are_known_and_each_has_all_its_words()
    {
        var cultures = PromptCultureModels.GetSupportedCultures();

        Assert.Equal(Locales, cultures.Select(culture => culture.Locale));
        Assert.All(cultures, culture => Assert.All(
            [culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage],
            words => Assert.False(string.IsNullOrEmpty(words))));
    }

    [Fact]
    public void Changing_a_model_changes_nobody_elses()
    {
        PromptCultureModels.English.YesInLanguage = "changed";

        Assert.Equal("Yes", PromptCultureModels.English.YesInLanguage);
    }
}
