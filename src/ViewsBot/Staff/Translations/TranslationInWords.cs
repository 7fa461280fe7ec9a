using ViewsBot.Records.Translations;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Translations;

/// <summary>Who or what made a translation, in the words of staff.</summary>
internal static class TranslationInWords
{
    /// <summary>One that has a text.</summary>
    public static string Of(Translation translation, Pictured pictured, Dates dates) => translation.Status == TranslationStatus.ByPerson
        ? $"Translated by {translation.By}, {dates.Moment(translation.At)}."
        : $"Machine translation by {translation.By}{From(translation, pictured)}, {dates.Moment(translation.At)}. Nobody has checked it.";

    private static string From(Translation translation, Pictured pictured) => translation.From is { } from ? $" from {pictured.Language(from).Name}" : "";
}
