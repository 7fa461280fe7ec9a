using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Splits what stands in a file exactly as what is typed is split, so that both can be written naturally.</summary>
internal sealed class PhraseWords
{
    private readonly Emoticons _emoticons;
    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>Takes the faces typed with punctuation.</summary>
    /// <param name="emoticons">The faces.</param>
    public PhraseWords(Emoticons emoticons) => _emoticons = emoticons;

    /// <summary>The words of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>Its words and signs, folded; at least one.</returns>
    public string[] Of(Phrase phrase)
    {
        var words = Of(phrase.Text);
        return words.Length > 0 ? words : throw phrase.Place.Broken("a phrase with a word or an emoji in it");
    }

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its words and signs, folded.</returns>
    public string[] Of(string text)
    {
        // Most phrases are asked for again and again: for their words, and once on each scale.
        if (!_known.TryGetValue(text, out var words)) { _known[text] = words = Split(text); }

        return words;
    }

    private string[] Split(string text)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        var words = new List<string>();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Question) { words.Add(tokens.TextOf(index).ToString()); }
        }

        return [.. words];
    }
}
