using System.Globalization;

namespace ViewsBot.Staff.Shared;

/// <summary>Days and moments as staff read them, in the time of the place where the server stands.</summary>
internal sealed class Dates(TimeProvider clock)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Today, where the server stands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Whether a day is one that anybody means: reckoning from it stays in the calendar, and "0026" is a slip.</summary>
    public static bool IsSensible(DateOnly? day) => day is null or { Year: >= 2000 and < 2200 };

    /// <summary>A day, as in "2 March 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>A day where there is little room, as in "2 Mar 2026".</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", British);

    /// <summary>A moment, as in "2 March 2026, 14:05".</summary>
    public string Moment(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).ToString("d MMMM yyyy, HH:mm", British);

    /// <summary>A moment in a table, as in "2 Mar, 14:05".</summary>
    public string Short(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).ToString("d MMM, HH:mm", British);
}
