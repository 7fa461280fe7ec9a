using System.Text;

namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Splits a text into tokens in one walk, never looking back more than a character.</summary>
internal ref struct Tokenizer
{
    // Commas and ends of sentences as scripts write them.
    private const string ClauseEnds = ",.;!\u060C\u061B\u06D4\u3001\u3002\uFF0C\uFF0E\uFF01\u0964";

    private readonly ReadOnlySpan<char> _text;
    private readonly Emoticons _emoticons;
    private readonly Span<char> _characters;
    private readonly Span<Token> _tokens;
    private int _at;
    private int _written;
    private int _wordStart;
    private int _count;
    private bool _afterSymbol;
    private bool _inHan;

    /// <summary>Takes a text and the room for its tokens.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="emoticons">Faces typed with punctuation.</param>
    /// <param name="characters">Room for the folded characters: at least <see cref="Ligatures.LengthOf"/> the text.</param>
    /// <param name="tokens">Room for the tokens: as long.</param>
    public Tokenizer(ReadOnlySpan<char> text, Emoticons emoticons, Span<char> characters, Span<Token> tokens)
    {
        _text = text;
        _emoticons = emoticons;
        _characters = characters;
        _tokens = tokens;
    }

    /// <summary>Splits.</summary>
    /// <returns>How many tokens were written.</returns>
    public int Split()
    {
        while (_at < _text.Length) { Step(); }

        EndWord();
        return _count;
    }

    private void Step()
    {
        var character = _text[_at];
        if (char.IsAsciiLetterOrDigit(character)) { Append(char.ToLowerInvariant(character), isHan: false); _at++; return; }

        var face = _emoticons.MatchAt(_text[_at..], out var emoji);
        if (face > 0) { Emit(emoji, TokenKind.Symbol); _at += face; return; }

        if (character is '?' or '\uFF1F' or '\u061F') { Emit("?", TokenKind.Question); _at++; return; }

        if (character == '\u200D' && _afterSymbol) { _at++; SkipCharacter(); return; }

        if (_written > _wordStart && Joining.TryJoin(_characters[_written - 1], character, out var joined)) { _characters[_written - 1] = joined; _at++; return; }

        StepBy(Folding.Fold(character, out var folded), folded);
    }

    private void StepBy(CharacterKind kind, char folded)
    {
        switch (kind)
        {
            case CharacterKind.Letter: Append(folded, Han.Has(folded)); _at++; break;
            case CharacterKind.Dropped: _at++; break;
            case CharacterKind.Surrogate: StepSurrogate(); break;
            case CharacterKind.Ligature: AppendAll(Ligatures.LettersOf(_text[_at])); _at++; break;
            case CharacterKind.Symbol when folded is '@' or '$' && TouchesLetter(): Append(folded, isHan: false); _at++; break;
            case CharacterKind.Symbol: Emit([folded], TokenKind.Symbol); _at++; break;
            case CharacterKind.Separator when folded is '.' or ',' && BetweenDigits(): Append(folded, isHan: false); _at++; break;
            case CharacterKind.Separator when folded == '-' && IsMinus(): Emit("-", TokenKind.Symbol); _at++; break;
            default: EndWord(); EndClause(folded); _afterSymbol = false; _at++; break;
        }
    }

    private void StepSurrogate()
    {
        if (Rune.DecodeFromUtf16(_text[_at..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            Emit("\uFFFD", TokenKind.Symbol);
            _at += length;
            return;
        }

        switch (Folding.Fold(rune, out var folded))
        {
            case CharacterKind.Letter: Append(folded, Han.Has(folded)); _at += length; break;
            case CharacterKind.Dropped: _at += length; break;
            default: Emit(_text.Slice(_at, length), TokenKind.Symbol); _at += length; break;
        }
    }

    /// <summary>Where Chinese goes over into another script a word ends, though nobody writes a space there.</summary>
    private void Append(char folded, bool isHan)
    {
        if (isHan != _inHan) { EndWord(); }

        _characters[_written++] = folded;
        _inHan = isHan;
        _afterSymbol = false;
    }

    private void AppendAll(string letters)
    {
        foreach (var letter in letters)
        {
            switch (Folding.Fold(letter, out var folded))
            {
                case CharacterKind.Letter: Append(folded, Han.Has(folded)); break;
                case CharacterKind.Dropped: break;
                default: EndWord(); break;
            }
        }
    }

    private void Emit(scoped ReadOnlySpan<char> characters, TokenKind kind)
    {
        EndWord();
        characters.CopyTo(_characters[_written..]);
        _written += characters.Length;
        Add(kind);
        _afterSymbol = kind == TokenKind.Symbol;
    }

    private readonly void EndClause(char mark)
    {
        if (_count > 0 && ClauseEnds.Contains(mark, StringComparison.Ordinal) && !IsBeforeNumber()) { _tokens[_count - 1] = _tokens[_count - 1] with { EndsClause = true }; }
    }

    /// <summary>The point of "no. 1" ends nothing.</summary>
    private readonly bool IsBeforeNumber() => _text[(_at + 1)..].TrimStart() is [var next, ..] && char.IsDigit(next);

    private void EndWord()
    {
        if (_written > _wordStart) { Add(TokenKind.Word); }
    }

    private void Add(TokenKind kind)
    {
        _tokens[_count++] = new Token(_wordStart, _written - _wordStart, kind);
        _wordStart = _written;
    }

    private void SkipCharacter()
    {
        if (_at >= _text.Length) { return; }

        Rune.DecodeFromUtf16(_text[_at..], out _, out var length);
        _at += length;
    }

    private readonly bool TouchesLetter() =>
        (_written > _wordStart && !_inHan) || (_at + 1 < _text.Length && char.IsLetter(_text[_at + 1]) && !Han.Has(_text[_at + 1]));

    private readonly bool BetweenDigits() =>
        _written > _wordStart && char.IsAsciiDigit(_characters[_written - 1])
        && _at + 1 < _text.Length && char.IsDigit(_text[_at + 1]);

    private readonly bool IsMinus()
    {
        var next = _at + 1;
        while (next < _text.Length && _text[next] == ' ' && next <= _at + 2) { next++; }

        return _written == _wordStart && next < _text.Length && char.IsDigit(_text[next]);
    }
}
