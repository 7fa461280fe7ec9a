using System.Buffers;
using System.Text;

namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Signs that stand for letters of their own: œ, æ and ß, and the presentation forms of Arabic letters that old programs and some telephones write.</summary>
internal static class Ligatures
{
    // The longest stands for eighteen letters and spaces ("ﷺ").
    private const int Most = 18;
    private const char FirstForm = '\uFB00';
    private const char LastForm = '\uFEFC';

    private static readonly SearchValues<char> _latin = SearchValues.Create("œŒæÆǽǼǣǢßẞ");
    private static readonly string?[] _known = new string?[LastForm - FirstForm + 1];

    /// <summary>Whether a character is one.</summary>
    /// <param name="character">The character as typed, but none that is dropped.</param>
    /// <returns>True when it is.</returns>
    public static bool Has(char character) => character
        is 'œ' or 'Œ' or 'ß' or 'ẞ' or 'æ' or 'Æ' or 'ǽ' or 'Ǽ' or 'ǣ' or 'Ǣ'
        or (>= FirstForm and <= '\uFB06') or (>= '\uFB50' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFDFF') or (>= '\uFE80' and <= LastForm);

    /// <summary>The letters a character stands for.</summary>
    /// <param name="character">A character that <see cref="Has"/> is true of.</param>
    /// <returns>The letters; themselves not folded.</returns>
    public static string LettersOf(char character) => character switch
    {
        'œ' or 'Œ' => "oe",
        'ß' or 'ẞ' => "ss",
        < FirstForm => "ae",
        _ => _known[character - FirstForm] ??= character.ToString().Normalize(NormalizationForm.FormKC),
    };

    /// <summary>How many letters a text has at most.</summary>
    /// <param name="text">The text as typed.</param>
    /// <returns>Its own length, where none of its characters stands for more than itself.</returns>
    public static int LengthOf(ReadOnlySpan<char> text) => MayHaveAny(text) ? text.Length * Most : text.Length;

    private static bool MayHaveAny(ReadOnlySpan<char> text) =>
        text.ContainsAny(_latin) || text.ContainsAnyInRange(FirstForm, '\uFDFF') || text.ContainsAnyInRange('\uFE80', LastForm);
}
