using Microsoft.Recognizers.Text.Cultures;

namespace Microsoft.Recognizers.Text.Number.Cultures;

/// <summary>How a language says and writes numbers and ordinals. A phrase may be several words; its hyphens and spaces count.</summary>
internal sealed record NumberFile : ICultureFile
{
    /// <inheritdoc />
    public IReadOnlyList<string> Cultures { get; init; }

    /// <summary>What stands before the decimals: one character.</summary>
    public char DecimalSeparator { get; init; }

    /// <summary>What may part every three digits: one character.</summary>
    public char GroupSeparator { get; init; }

    /// <summary>Whether the group separator is read as a decimal separator where it parts no three digits.</summary>
    public bool GroupSeparatorMayBeDecimal { get; init; }

    /// <summary>0 to 9: what may follow tens.</summary>
    public IReadOnlyDictionary<string, double> Units { get; init; }

    /// <summary>What stands alone below 100 and is followed by no unit.</summary>
    public IReadOnlyDictionary<string, double> Teens { get; init; }

    /// <summary>What a unit may follow.</summary>
    public IReadOnlyDictionary<string, double> Tens { get; init; }

    /// <summary>What multiplies the number before it.</summary>
    public IReadOnlyDictionary<string, double> Scales { get; init; }

    /// <summary>What multiplies the number before it, and counts once where there is none, such as "cent" in French.</summary>
    public IReadOnlyDictionary<string, double> LoneScales { get; init; }

    /// <summary>What is counted, such as dozens: it multiplies the whole number before it.</summary>
    public IReadOnlyDictionary<string, double> Counted { get; init; }

    /// <summary>Phrases that are a number by themselves and join no other.</summary>
    public IReadOnlyDictionary<string, double> Wholes { get; init; }

    /// <summary>Articles that count as one before a scale or something counted.</summary>
    public IReadOnlyDictionary<string, double> Articles { get; init; }

    /// <summary>What may stand between the parts of a number.</summary>
    public IReadOnlyList<string> And { get; init; }

    /// <summary>What makes the number after it negative.</summary>
    public IReadOnlyList<string> Minus { get; init; }

    /// <summary>What the decimals follow, in words.</summary>
    public IReadOnlyList<string> Point { get; init; }

    /// <summary>What stands between the two numbers of a fraction, in words.</summary>
    public IReadOnlyList<string> Over { get; init; }

    /// <summary>Letters after digits that multiply them; their case counts.</summary>
    public IReadOnlyDictionary<string, double> Suffixes { get; init; }

    /// <summary>Phrases whose number word is no number.</summary>
    public IReadOnlyList<string> NotANumber { get; init; }

    /// <summary>Ordinals that may follow tens or scales.</summary>
    public IReadOnlyDictionary<string, double> Ordinals { get; init; }

    /// <summary>Ordinals that multiply the number before them.</summary>
    public IReadOnlyDictionary<string, double> OrdinalScales { get; init; }

    /// <summary>Letters that make digits an ordinal, each with the last digits it may follow.</summary>
    public IReadOnlyDictionary<string, string> OrdinalSuffixes { get; init; }

    /// <summary>Ordinals that count from where one is, or from the end.</summary>
    public IReadOnlyList<RelativeOrdinal> RelativeOrdinals { get; init; }

    /// <summary>Names of parts of a whole that are no ordinals, such as halves: how many make one.</summary>
    public IReadOnlyDictionary<string, double> Parts { get; init; }
}
