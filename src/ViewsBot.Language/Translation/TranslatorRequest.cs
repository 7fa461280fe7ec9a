using System.Text.Json;

namespace ViewsBot.Language.Translation;

/// <summary>The shape and the limits of what is sent.</summary>
internal static class TranslatorRequest
{
    /// <summary>How many letters one request may hold in all.</summary>
    public const int MostLetters = 50_000;

    private const int MostTexts = 1000;

    /// <summary>The address of a request, with its languages in the service's own tags.</summary>
    public static Uri AddressOf(Uri endpoint, string to, string? likelyFrom)
    {
        var from = likelyFrom is null ? "" : $"&suggestedFrom={Uri.EscapeDataString(TranslatorTags.Of(likelyFrom))}";

        return new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/translate?api-version=3.0&textType=plain&to={Uri.EscapeDataString(TranslatorTags.Of(to))}{from}");
    }

    /// <summary>A request's body.</summary>
    public static byte[] BodyOf(IReadOnlyList<string> texts)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);

        json.WriteStartArray();

        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("Text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();

        return stream.ToArray();
    }

    /// <summary>The texts as one request after another takes them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Batches(IReadOnlyList<string> texts)
    {
        var batches = new List<List<string>>();
        var letters = 0;

        foreach (var text in texts)
        {
            if (batches is [] || batches[^1].Count == MostTexts || letters + text.Length > MostLetters)
            {
                batches.Add([]);
                letters = 0;
            }

            batches[^1].Add(text);
            letters += text.Length;
        }

        return batches;
    }
}
