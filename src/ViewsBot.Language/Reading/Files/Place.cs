using System.Text.Json;

namespace ViewsBot.Language.Reading.Files;

/// <summary>A place in a file of typed words, that knows its own name for when something is wrong there.</summary>
/// <param name="File">The file, as a path below the cards folder.</param>
/// <param name="Path">The keys that lead here.</param>
/// <param name="Element">What stands here.</param>
internal readonly record struct Place(string File, string Path, JsonElement Element)
{
    /// <summary>What stands under a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The place; null when the key is not there.</returns>
    public Place? Find(string key)
    {
        Expect(JsonValueKind.Object, "an object");
        return Element.TryGetProperty(key, out var value) ? new Place(File, $"{Path}.{key}", value) : null;
    }

    /// <summary>Every key here with what stands under it.</summary>
    /// <returns>Keys and places.</returns>
    public IEnumerable<(string Key, Place Place)> Entries()
    {
        Expect(JsonValueKind.Object, "an object");
        foreach (var property in Element.EnumerateObject())
        {
            yield return (property.Name, new Place(File, $"{Path}.{property.Name}", property.Value));
        }
    }

    /// <summary>A list of texts, none of them blank.</summary>
    /// <returns>The texts with their places.</returns>
    public IEnumerable<Phrase> Phrases()
    {
        Expect(JsonValueKind.Array, "a list of texts");
        var index = 0;
        foreach (var item in Element.EnumerateArray())
        {
            var place = new Place(File, $"{Path}[{index++}]", item);
            yield return new Phrase(place.Text(), place);
        }
    }

    /// <summary>A text.</summary>
    /// <returns>The text, not blank.</returns>
    public string Text()
    {
        Expect(JsonValueKind.String, "a text");
        var text = Element.GetString();
        return string.IsNullOrWhiteSpace(text) ? throw Broken("a text that is not blank") : text;
    }

    /// <summary>Says that every key here must be one of some.</summary>
    /// <param name="keys">The keys that may stand here.</param>
    public void ExpectOnly(params ReadOnlySpan<string> keys)
    {
        foreach (var (key, place) in Entries())
        {
            if (!keys.Contains(key)) { throw place.Broken($"one of the keys {string.Join(", ", keys)}"); }
        }
    }

    /// <summary>What to throw when something else was expected here.</summary>
    /// <param name="expected">What was expected.</param>
    /// <returns>The exception.</returns>
    public TypedWordsFileException Broken(string expected) => new(File, Path, expected);

    private void Expect(JsonValueKind kind, string expected)
    {
        if (Element.ValueKind != kind) { throw Broken(expected); }
    }
}
