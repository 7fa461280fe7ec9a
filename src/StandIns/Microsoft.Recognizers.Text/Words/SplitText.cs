using System.Globalization;

namespace Microsoft.Recognizers.Text.Words;

/// <summary>A text and its words, split where a regular expression would see a word boundary, and at every Chinese character.</summary>
internal readonly record struct SplitText(string Text, Word[] Words)
{
    /// <summary>Splits a text into words. A text that is missing has none.</summary>
    public static SplitText Of(string text)
    {
        var words = new List<Word>();
        var after = 0;
        for (var at = 0; at < (text?.Length ?? 0);)
        {
            var length = LengthOfWordAt(text, at);
            if (length == 0)
            {
                at++;
                continue;
            }

            words.Add(new Word(at, at + length, GapIn(text.AsSpan(after, at - after))));
            at += length;
            after = at;
        }

        return new SplitText(text, [.. words]);
    }

    /// <summary>The word at an index, as it stands in the text.</summary>
    public ReadOnlySpan<char> this[int index] => Words[index].In(Text);

    private static int LengthOfWordAt(string text, int at)
    {
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return 2;
        }

        if (IsHan(text[at]))
        {
            return 1;
        }

        var end = at;
        while (end < text.Length && IsOfWord(text[end]) && !IsHan(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Chinese is written without spaces: each character may begin a word, so each is one, and phrases join them. 〇 is a zero.</summary>
    private static bool IsHan(char sign) => sign is '〇' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');

    private static bool IsOfWord(char sign) =>
        char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    private static Gap GapIn(ReadOnlySpan<char> between)
    {
        if (between.IsEmpty)
        {
            return Gap.None;
        }

        var inner = between.Trim();
        return inner.IsEmpty ? Gap.Space : inner is "-" ? Gap.Hyphen : Gap.Break;
    }
}
