namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>The minus sign before digits: "-5", "- 5"; in "7-5" and "7 - 5" there is none, but a hyphen between two numbers.</summary>
internal static class MinusSign
{
    /// <summary>Where the sign before an index stands, if one does.</summary>
    public static int? Before(string text, int index)
    {
        var sign = LastBefore(text, index);
        if (sign < 0 || text[sign] != '-')
        {
            return null;
        }

        var before = LastBefore(text, sign);
        return before >= 0 && char.IsAsciiDigit(text[before]) ? null : sign;
    }

    /// <summary>The last character before an index that is no white space; -1 if there is none.</summary>
    private static int LastBefore(string text, int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && char.IsWhiteSpace(text[index]));

        return index;
    }
}
