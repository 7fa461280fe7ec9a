namespace ViewsBot.Language.Reading.Files;

/// <summary>What one file of typed words says: one language, or "und", what every language shares.</summary>
internal sealed record TypedWordsFile
{
    /// <summary>The file itself, to name when its lists contradict each other.</summary>
    public required Place Place { get; init; }

    /// <summary>The language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Faces typed with punctuation, and the emoji of each.</summary>
    public required IReadOnlyDictionary<string, string> Emoticons { get; init; }

    /// <summary>From a spelling to the word or words it stands for.</summary>
    public required IReadOnlyDictionary<string, Phrase> Spellings { get; init; }

    /// <summary>Words that mean themselves and are never taken for a misspelt one; several to a text.</summary>
    public required IReadOnlyList<Phrase> Ordinary { get; init; }

    /// <summary>Lists by key: filler, polite, negations, doubts, yes, no.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Lists { get; init; }

    /// <summary>Lists that scales share, by name; a scale asks for one with "@name".</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Groups { get; init; }

    /// <summary>What names a point by its place: left, middle, right.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Positions { get; init; }

    /// <summary>The scales by key.</summary>
    public required IReadOnlyDictionary<string, ScaleWords> Scales { get; init; }

    /// <summary>What asks for a control, by its outside name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Controls { get; init; }

    /// <summary>What asks to have one thing explained, by the key of its page.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Explain { get; init; }

    /// <summary>What gives a reason for no answer, by its outside name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Phrase>> NotAnswers { get; init; }

    /// <summary>What people say for choices; null where a language lists nothing.</summary>
    public required ChoiceWords? Choices { get; init; }

    /// <summary>What is said to the conversation itself; null where a language lists none.</summary>
    public required SaidWords? Said { get; init; }

    /// <summary>What tells of harm; null in the file that every language shares.</summary>
    public required HarmWords? Harm { get; init; }
}
