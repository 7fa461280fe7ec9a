using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages prompts can ask in.</summary>
public static class PromptCultureModels
{
    private static readonly string[] Locales = [.. GetSupportedCultures().Select(culture => culture.Locale)];

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Words(Culture.Bulgarian, ", ", " или ", ", или ", "да", "Не");

    /// <summary>Chinese (Simplified).</summary>
    public static PromptCultureModel Chinese => Words(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Words(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English => Words(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Words(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Words(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Words(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Words(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Words(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Words(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Words(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Words(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Words(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Words(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>Finds the locale prompts know that is nearest to one a person has: the same, or the same language elsewhere.</summary>
    /// <param name="cultureCode">A locale or a language, in any letters.</param>
    /// <returns>The locale known here; the one given, in small letters, when its language is not known; null for null.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var dash = cultureCode.IndexOf('-', StringComparison.Ordinal);
        var language = cultureCode.AsSpan(0, dash < 0 ? cultureCode.Length : dash);
        foreach (var locale in Locales)
        {
            if (locale.AsSpan(0, locale.IndexOf('-', StringComparison.Ordinal)).Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return locale;
            }
        }

        return cultureCode.ToLowerInvariant();
    }

    /// <summary>All of them, by the English name of the language.</summary>
    /// <returns>A new list each time.</returns>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    private static PromptCultureModel Words(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
