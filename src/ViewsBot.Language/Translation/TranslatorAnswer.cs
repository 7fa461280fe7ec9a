using System.Text.Json;

namespace ViewsBot.Language.Translation;

/// <summary>Reads what the service answers: for each text the language it found and one translation.</summary>
internal static class TranslatorAnswer
{
    /// <summary>The results, in the texts' order.</summary>
    /// <returns><c>null</c> if it is not an answer to so many texts.</returns>
    public static IReadOnlyList<TextTranslation>? Read(BinaryData content, int texts)
    {
        try
        {
            using var answer = JsonDocument.Parse(content);
            var results = answer.RootElement.EnumerateArray().Select(Of).ToList();

            return results.Count == texts ? results : null;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
        {
            return null;
        }
    }

    private static TextTranslation Of(JsonElement one)
    {
        var text = one.GetProperty("translations")[0].GetProperty("text").GetString() ?? throw new FormatException("A translation has no text.");

        return one.TryGetProperty("detectedLanguage", out var found)
            ? new TextTranslation.Into(text, TranslatorTags.Read(found.GetProperty("language").GetString()!), found.TryGetProperty("score", out var score) ? score.GetDouble() : 0)
            : new TextTranslation.Into(text, null, 0);
    }
}
