using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads the digits of every script as 0 to 9: ٣, ३ and ３ are 3. Each stays in its place, so that what is found is found there too.</summary>
internal static class DecimalDigits
{
    /// <summary>A text with 0 to 9 for its digits; the text itself where it has no others.</summary>
    public static string Western(string text) => text is not null && text.Any(IsOfAnotherScript)
        ? string.Create(text.Length, text, (into, from) =>
        {
            for (var at = 0; at < from.Length; at++)
            {
                into[at] = IsOfAnotherScript(from[at]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(from[at])) : from[at];
            }
        })
        : text;

    private static bool IsOfAnotherScript(char sign) => sign > '\u007F' && char.IsDigit(sign);
}
