using System.Globalization;

namespace ViewsBot.Records.Register;

/// <summary>A national curriculum year group: nursery, reception, and years 1 to 14.</summary>
public readonly record struct YearGroup
{
    private const int LastYear = 14;
    private const int NurseryNumber = -1;

    private YearGroup(int number) => Number = number;

    /// <summary>-1 for nursery, 0 for reception, else the year: in the order of the years.</summary>
    public int Number { get; }

    /// <summary>Nursery.</summary>
    public static YearGroup Nursery { get; } = new(NurseryNumber);

    /// <summary>Reception.</summary>
    public static YearGroup Reception { get; } = new(0);

    /// <summary>What staff call it: "Year 4", "Reception", "Nursery".</summary>
    public string Name => Number switch { NurseryNumber => "Nursery", 0 => "Reception", _ => "Year " + Key };

    /// <summary>Its key: N, R, 1 to 14.</summary>
    public string Key => Number switch { NurseryNumber => "N", 0 => "R", _ => Number.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Reads a key, a name, or what a management system writes: "4", "Y4", "Year 4", "R", "N2".</summary>
    /// <returns><c>null</c> if it is none of these.</returns>
    public static YearGroup? Parse(string? text) => text?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() switch
    {
        "N" or "N1" or "N2" or "NURSERY" => Nursery,
        "R" or "YR" or "YEARR" or "RECEPTION" => Reception,
        { } year => OfYear(year.StartsWith("YEAR", StringComparison.Ordinal) ? year[4..] : year.StartsWith('Y') ? year[1..] : year),
        null => null,
    };

    /// <summary>Its key.</summary>
    public override string ToString() => Key;

    private static YearGroup? OfYear(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= LastYear ? new(year) : null;
}
