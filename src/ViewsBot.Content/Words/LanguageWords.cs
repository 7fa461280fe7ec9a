namespace ViewsBot.Content.Words;

/// <summary>Every sentence in one language, as one audience is spoken to.</summary>
/// <remarks>A sentence whose key is <c>opening/heading@parent</c> is what parents read for <c>opening/heading</c>; whoever asks, asks for the plain key.</remarks>
public sealed class LanguageWords
{
    private static readonly Dictionary<string, LanguageWords> _noTones = [];

    private readonly Lazy<LanguageSentences> _sentences;
    private readonly Lazy<LanguageWords?> _unreadInEnglish;
    private readonly Func<long, string> _plural;
    private readonly LanguageWords? _english;
    private readonly IReadOnlySet<string> _inEnglish = new HashSet<string>();

    /// <summary>A language whose sentences are read when somebody first asks for one.</summary>
    /// <param name="language">The BCP 47 tag.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="english">The English ones for the same audience, when they are needed; never for English itself.</param>
    internal LanguageWords(string language, Lazy<LanguageSentences> sentences, Func<LanguageWords>? english)
    {
        (Language, _sentences, _plural) = (language, sentences, PluralRules.Of(language));
        _unreadInEnglish = new Lazy<LanguageWords?>(() => english is not null && sentences.Value.Unread is { Count: > 0 } unread ? WithEnglish(english(), unread) : null);
    }

    /// <summary>The words of a language, with English for some of the sentences.</summary>
    private LanguageWords(LanguageWords words, LanguageWords english, IReadOnlySet<string> inEnglish)
        : this(words.Language, words._sentences, english: null) => (_english, _inEnglish) = (english, inEnglish);

    /// <summary>The BCP 47 tag, such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The language's name in itself, in its own script.</summary>
    public required string OwnName { get; init; }

    /// <summary>What it is called in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>Which way it is written.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Who has read the sentences; those with a status of their own are in <see cref="StatusOf"/>.</summary>
    public required WordStatus Status { get; init; }

    /// <summary>The <see cref="FingerprintOf"/> of the English each sentence was translated from, by key with its mark; nothing in English itself.</summary>
    public IReadOnlyDictionary<string, string> From => _sentences.Value.From;

    /// <summary>The keys, with their marks, whose sentences the school has worded itself.</summary>
    public IReadOnlySet<string> OwnKeys => _sentences.Value.Own;

    /// <summary>Every sentence on consent and safeguarding, as each audience reads it, beside the English one; nothing in English itself.</summary>
    public IReadOnlyList<SafetySentence> Safety => _sentences.Value.Safety;

    /// <summary>The same words with the English ones for every sentence on consent and safeguarding that no speaker has read yet; <c>null</c> where there is none.</summary>
    public LanguageWords? UnreadInEnglish => _unreadInEnglish.Value;

    /// <summary>The keys there are sentences for.</summary>
    public IReadOnlyCollection<string> Keys => _sentences.Value.All.Keys;

    /// <summary>The same language as each audience with sentences of its own is spoken to.</summary>
    public IReadOnlyDictionary<string, LanguageWords> Tones => _english is null ? _sentences.Value.Tones : _noTones;

    /// <summary>The same language as an audience is spoken to: its own sentence where it has one, else the one for all.</summary>
    public LanguageWords For(string audience) => Tones.GetValueOrDefault(audience, this);

    /// <summary>Reads its sentences, where nobody has asked for one yet.</summary>
    /// <exception cref="ContentException">One of them is broken or missing.</exception>
    public void Prepare() => _ = _sentences.Value;

    /// <summary>Whether there is a sentence for a key.</summary>
    public bool Has(string key) => _sentences.Value.All.ContainsKey(key);

    /// <summary>The sentence of a key, as it is written.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the check at the start makes sure that none of ours is missing.</exception>
    public string Get(string key) =>
        _inEnglish.Contains(key) ? _english!.Get(key) : _sentences.Value.All.TryGetValue(key, out var sentence) ? sentence : throw new KeyNotFoundException($"There are no words for {key} in {Language}.");

    /// <summary>The sentence of a key with its <c>{places}</c> filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    /// <exception cref="ArgumentException">The sentence has a place nothing was given for.</exception>
    public string Get(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        _inEnglish.Contains(key) ? _english!.Get(key, values) : SentencePlaces.Fill(Get(key), _plural, Direction is Direction.RightToLeft ? Kept(values) : values);

    private static (string Name, string Value)[] Kept(ReadOnlySpan<(string Name, string Value)> values)
    {
        var kept = values.ToArray();

        foreach (ref var place in kept.AsSpan()) { place.Value = Isolated.Of(place.Value); }

        return kept;
    }

    /// <summary>The words that a sentence is said in: the English ones where it is one of those. What stands within it is said in these too.</summary>
    internal LanguageWords SaidIn(string key) => _inEnglish.Contains(key) ? _english! : this;

    /// <summary>The same words with the English ones for some sentences: what is shown beneath these, where it differs.</summary>
    internal LanguageWords WithEnglish(LanguageWords english, IReadOnlySet<string> keys) =>
        new(this, english, keys) { OwnName = OwnName, EnglishName = EnglishName, Direction = Direction, Status = Status };

    /// <summary>What an English sentence is known by in its translations: eight digits of its SHA-256, so that a changed one is noticed.</summary>
    public static string FingerprintOf(string english) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(english)))[..8];

    /// <summary>Whether a speaker of the language has read this sentence.</summary>
    public WordStatus StatusOf(string key) => _sentences.Value.Statuses.GetValueOrDefault(key, Status);
}
