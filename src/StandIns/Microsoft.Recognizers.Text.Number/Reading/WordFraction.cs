namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads a fraction in words: "three quarters", "a fifth", "one over three", and what follows a whole: "and a half".</summary>
/// <remarks>What is counted in parts of two words ("three thirty-fifths") is beyond a stand-in: this product reads whole numbers.</remarks>
internal static class WordFraction
{
    private const double FewestParts = 3;

    /// <summary>One part of a whole, said with an ordinal after an article or a one: "a fifth", "one eighth"; never "a second".</summary>
    public static double? ReadOnePart(ref WordsInARow row)
    {
        var ahead = row;
        if (!(ahead.IsNext(Role.Article) || ahead.IsNext(Role.Unit)) || ahead.Take() != 1)
        {
            return null;
        }

        if (!ahead.IsNextJoined(Role.Ordinal) && !ahead.IsNextJoined(Role.OrdinalScale))
        {
            return null;
        }

        var parts = ahead.Take();
        if (parts < FewestParts)
        {
            return null;
        }

        row = ahead;
        return 1 / parts;
    }

    /// <summary>What a whole number becomes by the fraction that follows it; <c>null</c> if none does.</summary>
    public static double? ReadAfter(double whole, ref WordsInARow row) =>
        ReadParts(whole, ref row) ?? ReadOver(whole, ref row) ?? whole + ReadAndPart(ref row);

    /// <summary>"thirty-two fifths" is 32 / 5, but "twenty and three fifths" is 20 + 3 / 5: a unit after "and" is counted in parts alone.</summary>
    private static double? ReadParts(double whole, ref WordsInARow row)
    {
        if (!row.IsNextJoined(Role.Part))
        {
            return null;
        }

        var unit = row.UnitAfterAnd() ?? whole;
        return whole - unit + (unit / row.Take());
    }

    private static double? ReadOver(double whole, ref WordsInARow row)
    {
        var ahead = row;
        if (!ahead.IsNextAfterSpace(Role.Over))
        {
            return null;
        }

        ahead.Take();
        if (!ahead.IsAfterSpace() || WholeNumber.Read(ref ahead) is not { } under || under == 0)
        {
            return null;
        }

        row = ahead;
        return whole / under;
    }

    private static double? ReadAndPart(ref WordsInARow row)
    {
        var ahead = row;
        if (!ahead.IsNextAfterSpace(Role.And) || !ahead.TakeSpaceOrAnd())
        {
            return null;
        }

        var part = ahead.IsNext(Role.Whole) ? ahead.Take() : ReadOnePart(ref ahead) ?? ReadUnitOfParts(ref ahead);
        if (part is null or >= 1)
        {
            return null;
        }

        row = ahead;
        return part;
    }

    private static double? ReadUnitOfParts(ref WordsInARow row) => row.IsNext(Role.Unit) ? ReadParts(row.Take(), ref row) : null;
}
