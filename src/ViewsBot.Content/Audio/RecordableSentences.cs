using ViewsBot.Content.Words;

namespace ViewsBot.Content.Audio;

/// <summary>The sentences that can be recorded: those that are always said as they are written, with nobody's name and no number in them.</summary>
public static class RecordableSentences
{
    private const char Mark = '@';

    /// <summary>Every one, by its key; what an audience alone is told has its mark (<c>opening/not-a-test@parent</c>).</summary>
    public static IEnumerable<(string Key, string Text)> Of(LanguageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);

        return words.Keys.Select(key => (Key: key, Text: words.Get(key)))
            .Concat(words.Tones.SelectMany(tone => tone.Value.Keys.Where(key => words.Get(key) != tone.Value.Get(key)).Select(key => (Key: key + Mark + tone.Key, Text: tone.Value.Get(key)))))
            .Where(sentence => IsWhole(sentence.Text));
    }

    /// <summary>The sentence of a key, or <c>null</c> where there is none, or it has places.</summary>
    public static string? Find(LanguageWords words, string key)
    {
        ArgumentNullException.ThrowIfNull(words);

        var (plain, said) = key.Split(Mark) switch
        {
            [var all] => (all, words),
            [var one, var audience] => (one, words.Tones.GetValueOrDefault(audience)),
            _ => (key, null),
        };

        if (said is null || !words.Has(plain) || (!ReferenceEquals(said, words) && said.Get(plain) == words.Get(plain))) { return null; }

        return said.Get(plain) is var text && IsWhole(text) ? text : null;
    }

    private static bool IsWhole(string text) => !text.Contains('{', StringComparison.Ordinal);
}
