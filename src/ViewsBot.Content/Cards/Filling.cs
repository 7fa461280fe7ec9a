using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>What goes into a place of a sentence: words as they are, such as a name, or words of ours, which are said in whichever language the sentence is.</summary>
public readonly record struct Filling
{
    private static readonly char[] FullStops = ['.', '。', '۔', '।'];

    private readonly Func<LanguageWords, string>? _ours;
    private readonly string? _theirs;

    private Filling(string? theirs, Func<LanguageWords, string>? ours) => (_theirs, _ours) = (theirs, ours);

    /// <summary>Words of ours.</summary>
    public static Filling Of(Func<LanguageWords, string> ours) => new(null, ours);

    /// <summary>A sentence of its own that stands within another: without its full stop.</summary>
    public static Filling Within(Sentence sentence) => Of(words => sentence.In(words).TrimEnd(FullStops));

    /// <summary>Words as they are, in every language.</summary>
    public static implicit operator Filling(string theirs) => new(theirs, null);

    /// <summary>Words of ours.</summary>
    public static implicit operator Filling(Sentence ours) => Of(ours.In);

    /// <summary>The words in a language.</summary>
    public string In(LanguageWords words) => _ours?.Invoke(words) ?? _theirs ?? "";
}
