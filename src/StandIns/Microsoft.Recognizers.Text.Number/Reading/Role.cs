namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>What a word does in a number.</summary>
internal enum Role
{
    /// <summary>Nothing: it is no part of a number in words.</summary>
    None,

    /// <summary>0 to 9.</summary>
    Unit,

    /// <summary>Below 100, and followed by no unit.</summary>
    Teen,

    /// <summary>A unit may follow it.</summary>
    Ten,

    /// <summary>Multiplies what is before it.</summary>
    Scale,

    /// <summary>Multiplies what is before it, and is a number alone: "cent", but not "hundred".</summary>
    LoneScale,

    /// <summary>Multiplies the whole number before it.</summary>
    Counted,

    /// <summary>A number by itself.</summary>
    Whole,

    /// <summary>Counts as one before a scale.</summary>
    Article,

    /// <summary>Stands between the parts of a number.</summary>
    And,

    /// <summary>Makes the number after it negative.</summary>
    Minus,

    /// <summary>Stands before decimals.</summary>
    Point,

    /// <summary>Stands between the two numbers of a fraction.</summary>
    Over,

    /// <summary>An ordinal below 100.</summary>
    Ordinal,

    /// <summary>An ordinal that multiplies what is before it.</summary>
    OrdinalScale,

    /// <summary>A part of a whole, such as a half.</summary>
    Part,
}
