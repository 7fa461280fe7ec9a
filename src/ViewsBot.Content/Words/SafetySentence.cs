namespace ViewsBot.Content.Words;

/// <summary>A sentence on consent or safeguarding in one language, beside the English one.</summary>
/// <param name="Key">Its key, with the mark of the audience that alone reads it, such as <c>told/danger@parent</c>.</param>
/// <param name="English">The English sentence.</param>
/// <param name="Text">The sentence.</param>
/// <param name="IsDraft">Whether no speaker of the language has read it yet.</param>
public sealed record SafetySentence(string Key, string English, string Text, bool IsDraft)
{
    /// <summary>What both are known by to whoever has read them together: another once either says something else.</summary>
    public string Fingerprint { get; } = LanguageWords.FingerprintOf($"{Key}\n{English}\n{Text}");
}
