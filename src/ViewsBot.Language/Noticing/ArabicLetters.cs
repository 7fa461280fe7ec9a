namespace ViewsBot.Language.Noticing;

/// <summary>Tells the languages of the Arabic script apart by the letters that only one of them has.</summary>
internal static class ArabicLetters
{
    private static readonly (string Language, string Letters)[] OfOne =
    [
        ("ur", "ٹڈڑںےہھۓۂ"),
        ("ps", "ټډړږښګڼېۍځڅ"),
        ("ckb", "ێۆڵڕەڤ"),
        ("ar", "كةىيإ"),
    ];

    /// <summary>Letters that Persian shares with the others, but not with Arabic.</summary>
    private const string NotArabic = "پچژگکی";

    /// <summary>The one language whose letters stand in the text more often than any other's.</summary>
    /// <returns>A BCP 47 tag; <c>null</c> where none stands out.</returns>
    public static string? LanguageOf(string text)
    {
        var votes = OfOne.Select(one => (one.Language, Count: text.Count(one.Letters.Contains))).OrderByDescending(vote => vote.Count).ToList();

        if (votes[0].Count == 0) { return text.Any(NotArabic.Contains) ? "fa" : null; }

        return votes[0].Count > votes[1].Count ? votes[0].Language : null;
    }
}
