using ViewsBot.Language.Reading.Beside;
using ViewsBot.Language.Reading.Choices;
using ViewsBot.Language.Reading.Harm;
using ViewsBot.Language.Reading.Learned;
using ViewsBot.Language.Reading.Phrases;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Everything that typed words may mean in one language, ready to be looked up.</summary>
internal sealed record LanguageLists
{
    /// <summary>What may be said on a card without a scale, or with one that has no words of its own.</summary>
    public required PhraseTable WithoutScale { get; init; }

    /// <summary>What may be said on each scale, by its key.</summary>
    public required IReadOnlyDictionary<string, PhraseTable> Scales { get; init; }

    /// <summary>The keys of the pages that can be asked for; a reading names them by their number, from 1.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>What tells of harm; null in what every language shares.</summary>
    public HarmLists? Harm { get; init; }

    /// <summary>What people say for choices in other words than theirs; null where none is listed.</summary>
    public ChoiceLists? Choices { get; init; }

    /// <summary>What is said to the conversation itself; null where none is listed.</summary>
    public SaidLists? Said { get; init; }

    /// <summary>What was learned from examples, when it is first asked for; null where there are none.</summary>
    public Lazy<SecondLook>? SecondLook { get; init; }

    /// <summary>Whether a word is one of the language's, as far as its lists know.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>True when it is.</returns>
    public bool Knows(ReadOnlySpan<char> word) => WithoutScale.Knows(word) || Harm?.Knows(word) == true;

    /// <summary>What may be said on a scale.</summary>
    /// <param name="scaleKey">Its key; null on a card without one.</param>
    /// <returns>The phrases.</returns>
    public PhraseTable On(string? scaleKey) =>
        scaleKey is not null && Scales.TryGetValue(scaleKey, out var table) ? table : WithoutScale;
}
