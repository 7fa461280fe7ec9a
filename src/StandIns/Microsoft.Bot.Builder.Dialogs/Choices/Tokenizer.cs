using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks texts into words.</summary>
public static class Tokenizer
{
    /// <summary>Breaks at spaces and punctuation, gives each emoji a word of its own, and compares in small letters.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = Words;

    private static List<Token> Words(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        var at = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var standsAlone = !rune.IsBmp;
            if (standsAlone || Breaks(rune.Value))
            {
                Close(tokens, text, start, at);
                start = -1;
            }
            else if (start < 0)
            {
                start = at;
            }

            if (standsAlone)
            {
                Close(tokens, text, at, at + rune.Utf16SequenceLength);
            }

            at += rune.Utf16SequenceLength;
        }

        Close(tokens, text, start, at);

        return tokens;
    }

    private static void Close(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0)
        {
            return;
        }

        var word = text[start..end];
        tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLower(CultureInfo.InvariantCulture) });
    }

    // The blocks of Unicode's first plane that hold no letters or digits: ASCII and Latin-1 punctuation, modifiers, symbols.
    private static bool Breaks(int character) => character
        is <= 0x2F
        or (>= 0x3A and <= 0x40)
        or (>= 0x5B and <= 0x60)
        or (>= 0x7B and <= 0xBF)
        or (>= 0x2B9 and <= 0x36F)
        or (>= 0x2000 and <= 0x2BFF)
        or (>= 0x2E00 and <= 0x2E7F);
}
