namespace ViewsBot.Content.Words;

/// <summary>What one language says, as one audience is spoken to.</summary>
internal sealed record LanguageSentences
{
    /// <summary>The sentences, by their plain keys.</summary>
    public required Dictionary<string, string> All { get; init; }

    /// <summary>Who has read those that have a status of their own.</summary>
    public required Dictionary<string, WordStatus> Statuses { get; init; }

    /// <summary>The same language as each audience with sentences of its own is spoken to.</summary>
    public Dictionary<string, LanguageWords> Tones { get; init; } = [];

    /// <inheritdoc cref="LanguageWords.From"/>
    public IReadOnlyDictionary<string, string> From { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc cref="LanguageWords.OwnKeys"/>
    public IReadOnlySet<string> Own { get; init; } = new HashSet<string>();

    /// <inheritdoc cref="LanguageWords.Safety"/>
    public IReadOnlyList<SafetySentence> Safety { get; init; } = [];

    /// <summary>The plain keys of the sentences on consent and safeguarding that no speaker has read yet.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();
}
