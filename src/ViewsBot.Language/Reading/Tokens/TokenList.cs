using System.Buffers;

namespace ViewsBot.Language.Reading.Tokens;

/// <summary>The tokens of one text, in borrowed memory: dispose of it.</summary>
internal ref struct TokenList
{
    private readonly char[] _characters;
    private readonly Token[] _tokens;

    private TokenList(char[] characters, Token[] tokens, int count)
    {
        _characters = characters;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; }

    /// <summary>How many folded characters they have together.</summary>
    public readonly int Letters => Count == 0 ? 0 : _tokens[Count - 1].Start + _tokens[Count - 1].Length;

    /// <summary>A token.</summary>
    /// <param name="index">Its place, from 0.</param>
    public readonly Token this[int index] => _tokens[index];

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="emoticons">Faces typed with punctuation.</param>
    /// <returns>Its tokens.</returns>
    public static TokenList Of(ReadOnlySpan<char> text, Emoticons emoticons)
    {
        var characters = ArrayPool<char>.Shared.Rent(Ligatures.LengthOf(text) + 1);
        var tokens = ArrayPool<Token>.Shared.Rent(Ligatures.LengthOf(text) + 1);

        return new TokenList(characters, tokens, new Tokenizer(text, emoticons, characters, tokens).Split());
    }

    /// <summary>The folded characters of a token.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>The characters.</returns>
    public readonly ReadOnlySpan<char> TextOf(int index) => _characters.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether another text has the same tokens.</summary>
    /// <param name="other">The other text.</param>
    /// <returns>True when both have the same, and any at all.</returns>
    public readonly bool IsSameAs(in TokenList other)
    {
        if (Count == 0 || Count != other.Count || Letters != other.Letters) { return false; }

        for (var index = 0; index < Count; index++)
        {
            if (!TextOf(index).SequenceEqual(other.TextOf(index))) { return false; }
        }

        return true;
    }

    /// <summary>The text as the reader sees it: tokens with one space between. Reading it again gives the same tokens.</summary>
    /// <returns>The text.</returns>
    public override readonly string ToString()
    {
        var parts = new string[Count];
        for (var index = 0; index < Count; index++) { parts[index] = TextOf(index).ToString(); }

        return string.Join(' ', parts);
    }

    /// <summary>Gives the memory back, wiped: a child's words do not stay in a pool.</summary>
    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters, clearArray: true);
        ArrayPool<Token>.Shared.Return(_tokens);
    }
}
