using System.Globalization;
using System.Text.Json;

namespace ViewsBot.Storage.Database;

/// <summary>How instants, days and lists stand in a column.</summary>
internal static class Stored
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>An instant as milliseconds since 1970 (UTC).</summary>
    public static long Instant(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    /// <summary>An instant as milliseconds since 1970 (UTC), or nothing.</summary>
    public static long? Instant(DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();

    /// <summary>Reads what <see cref="Instant(DateTimeOffset)"/> wrote.</summary>
    public static DateTimeOffset Instant(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>Reads an instant, or nothing.</summary>
    public static DateTimeOffset? Instant(long? milliseconds) => milliseconds is { } some ? Instant(some) : null;

    /// <summary>Reads an instant's field, or nothing.</summary>
    public static DateTimeOffset? Instant(IFields fields, int field) => fields.IsNull(field) ? null : Instant(fields.Number(field));

    /// <summary>A day as <c>2026-09-01</c>.</summary>
    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Day(DateOnly)"/> wrote.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture);

    /// <summary>A list of names as one text, to be encrypted.</summary>
    public static string List(IReadOnlyList<string> names) => JsonSerializer.Serialize(names);

    /// <summary>Reads what <see cref="List(IReadOnlyList{string})"/> wrote.</summary>
    public static IReadOnlyList<string> List(string names) => JsonSerializer.Deserialize<string[]>(names) ?? [];
}
