namespace ViewsBot.Language.Reading.Tokens;

/// <summary>What one character does to the token it stands in.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Ends a word and says nothing itself.</summary>
    Separator,

    /// <summary>Part of a word.</summary>
    Letter,

    /// <summary>Invisible or decoration: as if it were not there.</summary>
    Dropped,

    /// <summary>A sign that is a token by itself.</summary>
    Symbol,

    /// <summary>Several letters written as one sign ("œ", "ﻻ"): see <see cref="Ligatures"/>.</summary>
    Ligature,

    /// <summary>Half of a character outside the first plane.</summary>
    Surrogate,
}
