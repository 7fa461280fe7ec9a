using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number.Cultures;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads an ordinal in digits: "1st", "22nd", "1,000th".</summary>
internal sealed class DigitOrdinal
{
    private const string Never = "(?!)";

    private readonly char _groupSeparator;
    private readonly Regex _pattern;

    public DigitOrdinal(NumberFile file)
    {
        var group = Regex.Escape(file.GroupSeparator.ToString());
        var endings = file.OrdinalSuffixes.Select(suffix => $"(?<=[{suffix.Value}]){Regex.Escape(suffix.Key)}").DefaultIfEmpty(Never);
        _groupSeparator = file.GroupSeparator;
        _pattern = new Regex(
            $@"\G(?<digits>(?>\d{{1,3}}({group}\d{{3}})+|\d+))({string.Join('|', endings)})\b",
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
    }

    /// <summary>Reads the ordinal that begins at an index: its value, and the index after it; <c>null</c> if none does.</summary>
    public (double Value, int End)? Read(string text, int start)
    {
        var match = _pattern.Match(text, start);
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["digits"].Value.Replace(_groupSeparator.ToString(), string.Empty, StringComparison.Ordinal);
        return (double.Parse(digits, CultureInfo.InvariantCulture), start + match.Length);
    }
}
