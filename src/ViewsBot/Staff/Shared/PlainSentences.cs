using System.Text.RegularExpressions;

namespace ViewsBot.Staff.Shared;

/// <summary>Looks whether what is written for a child is short enough to follow.</summary>
internal static partial class PlainSentences
{
    /// <summary>The most words a sentence for a child may have.</summary>
    public const int MostWords = 12;

    /// <summary>The first sentence that is too long.</summary>
    /// <returns><c>null</c> if none is.</returns>
    public static string? TooLong(string? text) => Ends().Split(text ?? "").FirstOrDefault(sentence => Words().Count(sentence) > MostWords);

    /// <summary>Says so, with the sentence's beginning.</summary>
    public static string Say(string sentence) =>
        $"“{string.Join(' ', sentence.Trim().Split(' ').Take(4))} …” has {Words().Count(sentence)} words. Use at most {MostWords} in a sentence.";

    [GeneratedRegex(@"[.!?\n]+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();
}
