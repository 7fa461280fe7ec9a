namespace Microsoft.Recognizers.Text.Cultures;

/// <summary>Which of the known cultures stands nearest to one that was asked for.</summary>
internal static class NearestCulture
{
    private static readonly string[] _known =
    [
        Culture.Arabic, Culture.EnglishOthers, Culture.English, Culture.Chinese, Culture.Spanish, Culture.SpanishMexican,
        Culture.Portuguese, Culture.French, Culture.German, Culture.Italian, Culture.Japanese, Culture.Dutch, Culture.Korean,
        Culture.Swedish, Culture.Bulgarian, Culture.Turkish, Culture.Hindi,
    ];

    /// <summary>A known code stays; then the language's <c>xx-*</c>; then the language's first code; else what was asked for.</summary>
    /// <example><c>en-US</c> → <c>en-us</c>; <c>en-GB</c> → <c>en-*</c>; <c>fr-CA</c> → <c>fr-fr</c>; <c>vo-id</c> → <c>vo-id</c>.</example>
    public static string Of(string culture)
    {
        var asked = culture.ToLowerInvariant();
        if (_known.Contains(asked))
        {
            return asked;
        }

        var sameLanguage = _known.Where(known => asked.StartsWith(LanguageOf(known), StringComparison.Ordinal)).ToArray();
        return Array.Find(sameLanguage, known => known.EndsWith('*')) ?? sameLanguage.FirstOrDefault() ?? asked;
    }

    private static string LanguageOf(string culture) => culture[..culture.IndexOf('-', StringComparison.Ordinal)];
}
