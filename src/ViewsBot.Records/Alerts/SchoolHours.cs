namespace ViewsBot.Records.Alerts;

/// <summary>When somebody is at the school to be told: an alert is waited for by these hours, and a reply says who is there now.</summary>
public sealed record SchoolHours
{
    /// <summary>A school whose holidays are all that is known is closed this long at most.</summary>
    private const int MostDaysClosed = 366;

    /// <summary>What most schools keep, until this one says its own: Monday to Friday, 08:30 to 15:30, in London.</summary>
    public static SchoolHours Usual { get; } = new()
    {
        Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        Opens = new TimeOnly(8, 30),
        Closes = new TimeOnly(15, 30),
        TimeZone = "Europe/London",
        Holidays = [],
    };

    /// <summary>The days of the week it opens on.</summary>
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>When it opens, by its own clock.</summary>
    public required TimeOnly Opens { get; init; }

    /// <summary>When it closes on the same day.</summary>
    public required TimeOnly Closes { get; init; }

    /// <summary>Where its clock hangs: an IANA name such as <c>Europe/London</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The days it stays closed on.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Whether it is open at a moment.</summary>
    public bool IsOpen(DateTimeOffset at)
    {
        var local = Local(at);
        var time = TimeOnly.FromDateTime(local);

        return OpensOn(DateOnly.FromDateTime(local)) && time >= Opens && time < Closes;
    }

    /// <summary>The first opening after a moment.</summary>
    /// <returns><c>null</c> if it does not open within a year.</returns>
    public DateTimeOffset? NextOpening(DateTimeOffset after)
    {
        var today = Today(after);

        for (var ahead = 0; ahead <= MostDaysClosed; ahead++)
        {
            var day = today.AddDays(ahead);

            if (OpensOn(day) && Instant(day.ToDateTime(Opens)) is var opening && opening > after) { return opening; }
        }

        return null;
    }

    /// <summary>When a wait that begins at a moment is over: it runs from then while the school is open, else from the next opening.</summary>
    /// <remarks>A wait that began in school hours is over on time even if the school closes meanwhile: telling one person more does no harm.</remarks>
    public DateTimeOffset After(DateTimeOffset at, TimeSpan wait) => (IsOpen(at) ? at : NextOpening(at) ?? at) + wait;

    /// <summary>The day it is at the school.</summary>
    public DateOnly Today(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    private bool OpensOn(DateOnly day) => Days.Contains(day.DayOfWeek) && !Holidays.Any(holiday => holiday.Has(day));

    private DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone()).DateTime;

    private DateTimeOffset Instant(DateTime local) => new(local, Zone().GetUtcOffset(local));

    private TimeZoneInfo Zone() => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}
