using System.Text;

namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Latin letters without what stands on, under or through them.</summary>
internal static class LatinFolding
{
    /// <summary>The plain letter.</summary>
    /// <param name="lower">A letter in lower case.</param>
    /// <returns>The letter of a to z where there is one, else the letter itself.</returns>
    public static char Plain(char lower) => lower switch
    {
        'ł' => 'l',
        'ı' => 'i',
        'đ' or 'ð' => 'd',
        'ø' or 'ǿ' => 'o',
        'ħ' => 'h',
        < '\u00C0' => lower,
        _ => char.ToLowerInvariant(lower.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}
