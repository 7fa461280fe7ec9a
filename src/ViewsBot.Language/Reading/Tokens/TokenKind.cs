namespace ViewsBot.Language.Reading.Tokens;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters and digits.</summary>
    Word,

    /// <summary>An emoji, or a sign that may change the meaning and so must not be lost ("-1", "100%").</summary>
    Symbol,

    /// <summary>A question mark: what is asked is not an answer.</summary>
    Question,
}
