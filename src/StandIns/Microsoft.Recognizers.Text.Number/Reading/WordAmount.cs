using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads a number in words, whole or not: "five", "three dozen", "two point five", "one and a half".</summary>
internal static class WordAmount
{
    /// <summary>Reads as far as the words make one number; <c>null</c> if none begins here.</summary>
    public static (double Value, string Subtype)? Read(ref WordsInARow row)
    {
        if (WordFraction.ReadOnePart(ref row) is { } part)
        {
            return (part, Amount.Fraction);
        }

        if (WholeNumber.ReadCounted(ref row) is { } counted)
        {
            return (counted, Amount.Integer);
        }

        return WholeNumber.Read(ref row) is { } whole ? ReadAfter(whole, ref row) : ReadByItself(ref row);
    }

    private static (double Value, string Subtype) ReadAfter(double whole, ref WordsInARow row)
    {
        if (ReadDecimals(ref row) is { } decimals)
        {
            return (whole + decimals, Amount.Decimal);
        }

        return WordFraction.ReadAfter(whole, ref row) is { } fraction ? (fraction, Amount.Fraction) : (whole, Amount.Integer);
    }

    private static (double Value, string Subtype)? ReadByItself(ref WordsInARow row)
    {
        if (!row.IsNext(Role.Whole))
        {
            return null;
        }

        var value = row.Take();
        return (value, double.IsInteger(value) ? Amount.Integer : Amount.Fraction);
    }

    /// <summary>"point zero three" is 0.03, "point seventy-one" is 0.71.</summary>
    private static double? ReadDecimals(ref WordsInARow row)
    {
        var ahead = row;
        if (!ahead.IsNextAfterSpace(Role.Point))
        {
            return null;
        }

        ahead.Take();
        var digits = ReadDigits(ref ahead);
        if (digits.Length == 0)
        {
            return null;
        }

        row = ahead;
        return double.Parse("0." + digits, CultureInfo.InvariantCulture);
    }

    private static string ReadDigits(ref WordsInARow row)
    {
        var digits = string.Empty;
        while (row.IsNextAfterSpace(Role.Unit))
        {
            digits += Digits(row.Take());
        }

        return digits.Length == 0 && row.IsAfterSpace() && WholeNumber.Read(ref row) is { } whole ? Digits(whole) : digits;
    }

    private static string Digits(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
