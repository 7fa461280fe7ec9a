using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ViewsBot.Content;
using ViewsBot.Content.Words;

namespace ViewsBot.Chat;

/// <summary>The words that the page itself says, beside those on the cards.</summary>
internal sealed class PageWords(Deck deck)
{
    private const string OfThePage = "chat/";

    // What the page draws in the place of a card's own: buttons, where help is while there is no line, and where a picture stands for whoever does not see it.
    private static readonly string[] OfCards = ["control/tell-someone", "control/hide", "told/danger", "told/childline", "access/title", "board/placed"];

    // Every script as it is written: spelt out in numbers, it would be three times as long. What HTML would take for markup is still spelt out.
    private static readonly JsonSerializerOptions s_writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ConcurrentDictionary<string, string> _json = new();

    /// <summary>The words of a language, or of English when there is no file for it.</summary>
    public LanguageWords In(string? language) => (language is null ? null : deck.Words.Find(language)) ?? deck.Words.In("en");

    /// <summary>The page's words as the JSON object its client reads; safe inside a page.</summary>
    public string AsJson(LanguageWords words) => _json.GetOrAdd(words.Language, _ => JsonSerializer.Serialize(new
    {
        language = words.Language,
        direction = DirectionOf(words),
        sentences = words.Keys.Where(IsOfThePage).ToDictionary(key => key, words.Get),
        english = words.UnreadInEnglish is { } english ? words.Keys.Where(key => IsOfThePage(key) && english.Get(key) != words.Get(key)).ToDictionary(key => key, english.Get) : [],
    }, s_writing));

    /// <summary>Which way the page runs, as HTML says it.</summary>
    public static string DirectionOf(LanguageWords words) => words.Direction is Direction.RightToLeft ? "rtl" : "ltr";

    private static bool IsOfThePage(string key) => key.StartsWith(OfThePage, StringComparison.Ordinal) || OfCards.Contains(key);
}
