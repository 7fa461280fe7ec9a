using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;

namespace ViewsBot.Language.Reading.Choices;

/// <summary>What the recognisers make of a text, where they take all of it: a part of it may mean anything.</summary>
internal static class Recognised
{
    /// <summary>A number or an ordinal ("7", "seven", "the seventh").</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, a BCP 47 tag.</param>
    /// <param name="count">How many things there are, so that "the last" has a number too.</param>
    /// <returns>The number; null when the text is not one whole number.</returns>
    public static int? Number(string text, string language, int count)
    {
        if (CultureOf(language) is not { } culture) { return null; }

        var found = Whole(NumberRecognizer.RecognizeNumber(text, culture), text)
            ?? Whole(NumberRecognizer.RecognizeOrdinal(text, culture), text);
        return found is null ? null : ValueOf(found.Resolution, count);
    }

    /// <summary>An ordinal alone ("the second", "the last one").</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, a BCP 47 tag.</param>
    /// <param name="count">How many things there are.</param>
    /// <returns>The number; null when the text is not one whole ordinal.</returns>
    public static int? Ordinal(string text, string language, int count) =>
        CultureOf(language) is { } culture && Whole(NumberRecognizer.RecognizeOrdinal(text, culture), text) is { } found ? ValueOf(found.Resolution, count) : null;

    /// <summary>Yes or no.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, a BCP 47 tag.</param>
    /// <returns>Which; null when the text as a whole is neither.</returns>
    public static bool? YesOrNo(string text, string language) =>
        CultureOf(language) is { } culture
        && Whole(ChoiceRecognizer.RecognizeBoolean(text, culture), text)?.Resolution.TryGetValue("value", out var value) == true
            ? value as bool?
            : null;

    // Only where the recognisers know the language: their fallback to English would take a Polish "no" for a refusal.
    private static string? CultureOf(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => Culture.English,
        "fr" => Culture.French,
        "es" => Culture.Spanish,
        "pt" => Culture.Portuguese,
        "tr" => Culture.Turkish,
        "ar" => Culture.Arabic,
        "zh" => Culture.Chinese,
        _ => null,
    };

    private static ModelResult? Whole(List<ModelResult> results, string text) =>
        results is [var only] && only.Text.Trim().Length == text.Trim().Length ? only : null;

    private static int? ValueOf(SortedDictionary<string, object> resolution, int count)
    {
        if (Part(resolution, "relativeTo") == "end" && int.TryParse(Part(resolution, "offset"), CultureInfo.InvariantCulture, out var offset))
        {
            return count + offset;
        }

        return int.TryParse(Part(resolution, "value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string? Part(SortedDictionary<string, object> resolution, string key) =>
        resolution.TryGetValue(key, out var value) ? value as string : null;
}
