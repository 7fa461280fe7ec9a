namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Letters of the Arabic script. Keyboards of Arabic, Urdu, Persian, Pashto and Sorani write the same letter with different signs, and few write the small ones.</summary>
internal static class ArabicFolding
{
    private const char Hamza = '\u0621';
    private const char Tatweel = '\u0640';

    /// <summary>Whether a sign is read as if it were not there: vowels and other small signs, the drawn-out line, a hamza alone.</summary>
    /// <param name="character">The sign as typed.</param>
    /// <returns>True when it is.</returns>
    public static bool IsDropped(char character) => character
        is Hamza or Tatweel or '\u0674' or '\u0670'
        or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F')
        or (>= '\u06D6' and <= '\u06ED' and not ('\u06E9' or '\u06EE')) or (>= '\u08D3' and <= '\u08FF')
        or (>= '\uFE70' and <= '\uFE7F');

    /// <summary>The one letter for all its forms.</summary>
    /// <param name="letter">The letter as typed.</param>
    /// <returns>The letter it is read as.</returns>
    public static char Plain(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' or '\u0672' or '\u0673' or '\u0675' => 'ا',
        'ى' or 'ي' or 'ې' or 'ۍ' or 'ئ' or 'ێ' or '\u0678' => 'ی',
        'ك' or 'ڪ' => 'ک',
        'ة' or 'ہ' or 'ھ' or 'ۃ' or 'ە' or 'ۀ' or 'ۂ' => 'ه',
        'ؤ' or 'ۆ' or '\u0676' => 'و',
        'ۓ' => 'ے',
        'ں' => 'ن',
        'ڵ' => 'ل',
        'ڕ' => 'ر',
        _ => letter,
    };
}
