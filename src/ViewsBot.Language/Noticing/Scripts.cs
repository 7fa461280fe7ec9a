namespace ViewsBot.Language.Noticing;

/// <summary>Which script words are written in, and which one a language is.</summary>
internal static class Scripts
{
    /// <summary>Fewer letters than this say nothing about who wrote them.</summary>
    private const int FewestLetters = 2;

    private static readonly Dictionary<string, Script> Known = new()
    {
        ["ar"] = Script.Arabic, ["ur"] = Script.Arabic, ["fa"] = Script.Arabic, ["ps"] = Script.Arabic, ["ckb"] = Script.Arabic,
        ["uk"] = Script.Cyrillic, ["bn"] = Script.Bengali, ["pa"] = Script.Gurmukhi, ["gu"] = Script.Gujarati, ["ta"] = Script.Tamil, ["zh-Hans"] = Script.Han,
    };

    /// <summary>The script of a language; Latin for every one that is not said to have another.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static Script OfLanguage(string language) => Known.GetValueOrDefault(language, Script.Latin);

    /// <summary>The script that more than half of the letters are of; <c>null</c> where there is none, or hardly a letter.</summary>
    public static Script? OfText(string text)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        var letters = 0;

        foreach (var letter in text.Where(char.IsLetter))
        {
            letters++;

            if (OfLetter(letter) is { } script) { counts[(int)script]++; }
        }

        var most = Array.IndexOf(counts, counts.Max());

        return letters >= FewestLetters && counts[most] * 2 > letters ? (Script)most : null;
    }

    private static Script? OfLetter(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF') => Script.Arabic,
        >= '\u0980' and <= '\u09FF' => Script.Bengali,
        >= '\u0A00' and <= '\u0A7F' => Script.Gurmukhi,
        >= '\u0A80' and <= '\u0AFF' => Script.Gujarati,
        >= '\u0B80' and <= '\u0BFF' => Script.Tamil,
        (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => Script.Han,
        _ => null,
    };
}
