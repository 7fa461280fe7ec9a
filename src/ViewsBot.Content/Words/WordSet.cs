namespace ViewsBot.Content.Words;

/// <summary>Every sentence, in each language there is a file for.</summary>
public sealed class WordSet
{
    private readonly Dictionary<string, LanguageWords> _languages;

    internal WordSet(IReadOnlyList<LanguageWords> languages) =>
        (Languages, _languages) = (languages, languages.ToDictionary(words => words.Language, StringComparer.OrdinalIgnoreCase));

    /// <summary>The languages there are, in the order they are offered.</summary>
    public IReadOnlyList<LanguageWords> Languages { get; }

    /// <summary>The words of a language.</summary>
    /// <exception cref="KeyNotFoundException">There is no file for that language.</exception>
    public LanguageWords In(string language) => _languages[language];

    /// <summary>The words of a language, or null when there is no file for it.</summary>
    public LanguageWords? Find(string language) => _languages.GetValueOrDefault(language);
}
