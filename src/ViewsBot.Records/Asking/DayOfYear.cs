using System.Globalization;

namespace ViewsBot.Records.Asking;

/// <summary>A day of every year, such as 1 October.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; in a shorter month its last day.</param>
public readonly record struct DayOfYear(int Month, int Day)
{
    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, int.Min(Day, DateTime.DaysInMonth(year, Month)));

    /// <summary>Whether it comes after another in the year.</summary>
    public bool IsAfter(DayOfYear other) => Month > other.Month || (Month == other.Month && Day > other.Day);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns><c>null</c> if it is no such day.</returns>
    public static DayOfYear? Parse(string? text) =>
        DateOnly.TryParseExact($"2024-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day.Month, day.Day) : null;

    /// <summary>Month and day with two digits each: <c>10-01</c>.</summary>
    public override string ToString() => $"{Month:00}-{Day:00}";
}
