namespace ViewsBot.Content.Words;

/// <summary>Which of the languages there are a device's setting means, such as <c>ur-PK</c> or <c>zh-CN</c>.</summary>
public static class Locales
{
    /// <summary>Settings that do not begin with the tag of the language that is written so.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zh"] = "zh-Hans", ["zh-CN"] = "zh-Hans", ["zh-SG"] = "zh-Hans", ["prs"] = "fa", ["ku-Arab"] = "ckb", ["pnb"] = "", ["pa-Arab"] = "", ["pa-PK"] = "",
        ["zh-Hant"] = "", ["zh-TW"] = "", ["zh-HK"] = "", ["zh-MO"] = "",
    };

    /// <summary>The language that is meant.</summary>
    /// <param name="locale">A BCP 47 tag, as a device says it.</param>
    /// <param name="languages">The languages there are.</param>
    /// <returns><c>null</c> if it is none of them, or the same language in another script.</returns>
    public static LanguageWords? Find(string? locale, IReadOnlyList<LanguageWords> languages)
    {
        for (var tag = locale ?? ""; tag.Length > 0; tag = tag.LastIndexOf('-') is var cut and > 0 ? tag[..cut] : "")
        {
            var meant = Known.GetValueOrDefault(tag, tag);

            if (meant.Length == 0) { return null; }

            if (languages.FirstOrDefault(words => string.Equals(words.Language, meant, StringComparison.OrdinalIgnoreCase)) is { } found) { return found; }
        }

        return null;
    }
}
