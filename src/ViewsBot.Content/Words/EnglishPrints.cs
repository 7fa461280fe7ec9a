using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words;

/// <summary>What each English sentence is known by in its translations, worked out once for all of them.</summary>
internal sealed class EnglishPrints(CardFiles files)
{
    private readonly Lazy<Dictionary<string, string>> _prints = new(() =>
    {
        var sentences = files.Read("words/en.json").Object("sentences");

        return sentences.Names.ToDictionary(key => key, key => LanguageWords.FingerprintOf(sentences.Text(key)));
    });

    /// <summary>The fingerprint of a sentence by its key with its mark; <c>null</c> where English has none.</summary>
    public string? Of(string key) => _prints.Value.GetValueOrDefault(key);
}
