using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number.Cultures;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads a number in digits: "5", "1,234", "2.5", ".25", "10k", "3/4", "1 1/2", "1e10", "2^8".</summary>
/// <remarks>The pattern is made once for a culture. "180ml" is no number, but "3个" is 3 个; and "192.168.1.2" is four whole ones.</remarks>
internal sealed class DigitAmount
{
    private readonly NumberFile _file;
    private readonly Regex _pattern;

    public DigitAmount(NumberFile file)
    {
        var group = Regex.Escape(file.GroupSeparator.ToString());
        var points = Regex.Escape(file.DecimalSeparator.ToString()) + (file.GroupSeparatorMayBeDecimal ? group : string.Empty);
        var suffixes = string.Join('|', file.Suffixes.Keys.Select(Regex.Escape));
        _file = file;
        _pattern = new Regex(
            $@"\G(?<chained>(?<=\d[.,]))?
               (?:(?<whole>(?>\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+)) (?(chained)|(?:[{points}](?<decimals>(?>\d+))(?![.,]\d))?)
                 |(?<=^|\s)[{points}](?<decimals>(?>\d+))(?![.,]\d))
               (?:(?<power>[eE^])(?<exponent>[+-]*[1-9]\d*)
                 |(?<!/\d+)/(?<under>\d+)(?!\d|/)
                 |\s+(?<over>\d+)/(?<under>\d+)(?!\d|/)
                 |\s*(?<suffix>{suffixes}))?
               (?:\b|(?=\p{{IsCJKUnifiedIdeographs}}))(?![.,]\d+[a-zA-Z])",
            RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
    }

    /// <summary>Reads the number that begins at an index; <c>null</c> if none does.</summary>
    public Amount? Read(string text, int start)
    {
        var match = _pattern.Match(text, start);
        if (!match.Success)
        {
            return null;
        }

        var number = Number(match);
        var (value, subtype) = match switch
        {
            _ when match.Groups["power"] is { Success: true } power => (Raised(number, power.Value, match.Groups["exponent"].Value), Amount.Power),
            _ when match.Groups["over"] is { Success: true } over => (number + (Value(over) / Value(match.Groups["under"])), Amount.Fraction),
            _ when match.Groups["under"] is { Success: true } under => (number / Value(under), Amount.Fraction),
            _ when match.Groups["suffix"] is { Success: true } suffix => (number * _file.Suffixes[suffix.Value], SubtypeOf(match)),
            _ => (number, SubtypeOf(match)),
        };
        return new Amount(start, start + match.Length, value, subtype);
    }

    private double Number(Match match)
    {
        var whole = match.Groups["whole"].Value.Replace(_file.GroupSeparator.ToString(), string.Empty, StringComparison.Ordinal);
        return double.Parse($"0{whole}.{match.Groups["decimals"].Value}0", CultureInfo.InvariantCulture);
    }

    private static double Raised(double number, string sign, string exponent)
    {
        var isNegative = exponent.StartsWith('-') && exponent.Count(character => character == '-') % 2 == 1;
        var raise = Value(exponent.Trim('+', '-')) * (isNegative ? -1 : 1);
        return sign == "^" ? Math.Pow(number, raise) : double.Parse(FormattableString.Invariant($"{number:R}E{raise}"), CultureInfo.InvariantCulture);
    }

    private static string SubtypeOf(Match match) => match.Groups["decimals"].Success ? Amount.Decimal : Amount.Integer;

    private static double Value(Capture digits) => Value(digits.Value);

    private static double Value(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
