using System.Globalization;
using ViewsBot.Content;
using ViewsBot.Content.Words;

namespace ViewsBot.Staff.Register;

/// <summary>A language by its name, its tag, or the census's code: ours are kept as their tag, others as the school wrote them.</summary>
internal sealed class LanguageCell
{
    private const int MostLetters = 60;

    // The codes of the school census, of which some begin several: PNJA, PNJG and PNJM are all Panjabi.
    private static readonly (string Code, string Tag)[] s_codes =
    [
        ("eng", "en"), ("enb", "en"), ("urd", "ur"), ("pnj", "pa"), ("pol", "pl"), ("bng", "bn"), ("rmn", "ro"), ("ara", "ar"), ("som", "so"), ("por", "pt"), ("guj", "gu"),
        ("tam", "ta"), ("tur", "tr"), ("ukr", "uk"), ("frn", "fr"), ("spa", "es"), ("prs", "fa"), ("pat", "ps"), ("kurs", "ckb"), ("chi", "zh-Hans"),
    ];

    private static readonly (string Name, string Tag)[] s_otherNames =
    [
        ("punjabi", "pa"), ("bangla", "bn"), ("farsi", "fa"), ("dari", "fa"), ("pushto", "ps"), ("sorani", "ckb"), ("kurdish", "ckb"), ("chinese", "zh-Hans"), ("mandarin", "zh-Hans"),
    ];

    private readonly Dictionary<string, string> _tags = [];
    private readonly HashSet<string> _ours;

    public LanguageCell(Deck deck)
    {
        _ours = [.. deck.Words.Languages.Select(words => words.Language)];

        foreach (var words in deck.Words.Languages) { Name(words); }

        foreach (var (name, tag) in s_otherNames) { _tags.TryAdd(name, tag); }
    }

    /// <summary>Reads it.</summary>
    public Cell<string> Read(string text)
    {
        var isName = text.Length <= MostLetters && text.All(IsOfName);

        return Cell<string>.Of(isName, Find(Headings.Plain(text)) ?? text, "a language’s name, such as Urdu, or its code in the school census");
    }

    private string? Find(string plain)
    {
        if (_tags.TryGetValue(plain, out var tag)) { return tag; }

        var ofCode = plain.Length is 3 or 4 ? s_codes.FirstOrDefault(one => plain.StartsWith(one.Code, StringComparison.Ordinal)).Tag : null;

        return ofCode is not null && _ours.Contains(ofCode) ? ofCode : null;
    }

    private void Name(LanguageWords words)
    {
        foreach (var name in (string[])[words.Language, words.EnglishName, words.EnglishName.Split('(', '/')[0], words.OwnName]) { _tags.TryAdd(Headings.Plain(name), words.Language); }
    }

    private static bool IsOfName(char sign) => char.IsLetter(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || sign is ' ' or '-' or '\'' or '’' or '(' or ')' or '/' or ',' or '.' or '&';
}
