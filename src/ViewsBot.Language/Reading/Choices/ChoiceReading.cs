using System.Globalization;
using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Choices;

/// <summary>Reads which of a card's choices a reply names: exactly, by number, or by words that only one of them has.</summary>
internal static class ChoiceReading
{
    private const int ShortestMended = 4;

    /// <summary>Reads.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="text">The reply as typed.</param>
    /// <param name="labels">The choices as shown.</param>
    /// <param name="speech">What may be said.</param>
    /// <returns>The index of the choice; null in doubt.</returns>
    public static int? Read(in TokenList tokens, string text, IReadOnlyList<string> labels, Speech speech)
    {
        if (PointWords.IndexOf(tokens, labels, speech.Emoticons) is { } shown) { return shown; }

        if (WordsBesideFiller(tokens, speech) is not { } said) { return null; }

        return InRange(DigitsOf(said), labels.Count)
            ?? InRange(Recognised.Number(text, speech.Language, labels.Count), labels.Count)
            ?? InRange(Recognised.Number(string.Join(' ', said), speech.Language, labels.Count), labels.Count)
            ?? OnlyOneWith(said, labels, speech.Emoticons);
    }

    /// <summary>Reads by words alone; "the second one" is a place among the choices, "two" is not.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="text">The reply as typed.</param>
    /// <param name="labels">The choices as shown.</param>
    /// <param name="speech">What may be said.</param>
    /// <returns>The index of the choice; null in doubt.</returns>
    public static int? ReadNamed(in TokenList tokens, string text, IReadOnlyList<string> labels, Speech speech)
    {
        if (PointWords.IndexOf(tokens, labels, speech.Emoticons) is { } shown) { return shown; }

        if (WordsBesideFiller(tokens, speech) is not { } said) { return null; }

        return InRange(Recognised.Ordinal(text, speech.Language, labels.Count), labels.Count)
            ?? InRange(Recognised.Ordinal(string.Join(' ', said), speech.Language, labels.Count), labels.Count)
            ?? OnlyOneWith(said, labels, speech.Emoticons);
    }

    /// <summary>Whether a reply is a number and nothing else.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="text">The reply as typed.</param>
    /// <param name="speech">What may be said.</param>
    /// <returns>False for what is more than that, and for a number that is negated or asked.</returns>
    public static bool IsNumber(in TokenList tokens, string text, Speech speech) =>
        IsOfDigits(text.AsSpan().Trim())
        || (WordsBesideFiller(tokens, speech) is { } said && (DigitsOf(said) ?? Recognised.Number(text, speech.Language, 0) ?? Recognised.Number(string.Join(' ', said), speech.Language, 0)) is not null);

    private static bool IsOfDigits(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsDigit(sign)) { return false; }
        }

        return text.Length > 0;
    }

    private static int? InRange(int? number, int count) => number is { } place && place >= 1 && place <= count ? place - 1 : null;

    /// <summary>A number in digits is the same in every language, and folded to the same ones.</summary>
    private static int? DigitsOf(List<string> said) => said is [var only] && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<string>? WordsBesideFiller(in TokenList tokens, Speech speech)
    {
        var steps = 0;
        var pieces = new PieceList(stackalloc Piece[PieceList.Most], stackalloc int[PieceList.Most]);
        speech.Phrases.Split(tokens, default, Looking.Mending, ref pieces, ref steps);
        if (pieces.Count == 0 || pieces.IsAsked) { return null; }

        var words = new List<string>();
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces.Pieces[index];
            if (piece.Negates) { return null; }

            if (!piece.Speaks) { continue; }

            var end = index + 1 < pieces.Count ? pieces.Tokens[index + 1] : tokens.Count;
            for (var token = pieces.Tokens[index]; token < end; token++) { words.Add(tokens.TextOf(token).ToString()); }
        }

        return words;
    }

    private static int? OnlyOneWith(List<string> said, IReadOnlyList<string> labels, Emoticons emoticons)
    {
        if (said.Count == 0) { return null; }

        int? found = null;
        for (var index = 0; index < labels.Count; index++)
        {
            using var label = TokenList.Of(labels[index], emoticons);
            if (!HasAll(label, said)) { continue; }

            if (found is not null) { return null; }

            found = index;
        }

        return found;
    }

    private static bool HasAll(in TokenList label, List<string> said)
    {
        foreach (var word in said)
        {
            if (!Has(label, word)) { return false; }
        }

        return true;
    }

    private static bool Has(in TokenList label, string word)
    {
        for (var index = 0; index < label.Count; index++)
        {
            if (IsSame(word, label.TextOf(index))) { return true; }
        }

        return false;
    }

    private static bool IsSame(ReadOnlySpan<char> typed, ReadOnlySpan<char> shown)
    {
        if (typed.SequenceEqual(shown)) { return true; }

        return typed.Length >= ShortestMended && !Han.Has(typed[0]) && typed.Length <= EditDistance.LongestWord && shown.Length <= EditDistance.LongestWord
            && shown.Length >= ShortestMended && typed[0] == shown[0]
            && EditDistance.Within(typed, shown, typed.Length < 8 ? 1 : 2) <= (typed.Length < 8 ? 1 : 2);
    }
}
