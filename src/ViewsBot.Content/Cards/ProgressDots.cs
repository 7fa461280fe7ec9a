using System.Collections.Concurrent;

namespace ViewsBot.Content.Cards;

/// <summary>How far it is, as dots: filled up to the picture that is shown.</summary>
internal static class ProgressDots
{
    private static readonly ConcurrentDictionary<(int Number, int Count), string> _made = new();

    public static string Of(int number, int count) =>
        _made.GetOrAdd((number, count), static key => new string('●', key.Number) + new string('○', key.Count - key.Number));
}
