namespace ViewsBot.Tests.Storage;

/// <summary>Words enough for codes: two syllables each.</summary>
internal static class PlainWords
{
    private static readonly string[] Syllables = [.. "bdfgklmn".SelectMany(consonant => "aeiu", (consonant, vowel) => $"{consonant}{vowel}")];

    /// <summary>1,024 words.</summary>
    public static IReadOnlyList<string> Many { get; } = [.. Syllables.SelectMany(_ => Syllables, (first, second) => first + second)];
}
