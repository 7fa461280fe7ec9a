using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What each language's prompts are built from, made once.</summary>
internal static class CultureChoices
{
    private static readonly Dictionary<string, PromptCultureModel> Models =
        PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, StringComparer.Ordinal);

    /// <summary>The words between choices, by locale.</summary>
    public static readonly Dictionary<string, ChoiceFactoryOptions> Defaults =
        Models.ToDictionary(
            entry => entry.Key,
            entry => new ChoiceFactoryOptions(entry.Value.Separator, entry.Value.InlineOr, entry.Value.InlineOrMore, true),
            StringComparer.Ordinal);

    public static ChoiceFactoryOptions Options(PromptCultureModel culture) => Defaults[culture.Locale];

    /// <summary>The language nearest to a locale; English when there is none.</summary>
    public static PromptCultureModel Nearest(string locale) =>
        PromptCultureModels.MapToNearestLanguage(locale) is { } known && Models.TryGetValue(known, out var culture)
            ? culture
            : Models[PromptCultureModels.English.Locale];
}
