namespace ViewsBot.Records.Asking;

/// <summary>When a school asks, and when it reminds.</summary>
/// <param name="Windows">The windows of a year in which everybody with an open cycle is due.</param>
/// <param name="RemindDaysBefore">How many days before the day of the answer a reminder goes out, the earliest first; none for no reminders.</param>
public sealed record AskingCalendar(IReadOnlyList<AskingWindow> Windows, IReadOnlyList<int> RemindDaysBefore)
{
    /// <summary>From how many days before their meeting somebody is due, in a window or not: time to answer, and for papers to go out two weeks before.</summary>
    public const int DaysBeforeMeeting = 42;

    /// <summary>How long somebody has to answer where the school sets no other day.</summary>
    public const int DaysToAnswer = 14;

    /// <summary>Three windows a year, one a term, and two reminders: what a school has until it chooses.</summary>
    /// <remarks>Source: SEND Code of Practice 6.65, meetings at least three times a year; the days are the product's own.</remarks>
    public static AskingCalendar Usual { get; } = new(
        [
            new AskingWindow(new DayOfYear(10, 1), new DayOfYear(11, 30)),
            new AskingWindow(new DayOfYear(1, 15), new DayOfYear(2, 28)),
            new AskingWindow(new DayOfYear(5, 1), new DayOfYear(6, 30)),
        ],
        [7, 2]);

    /// <summary>The window that is open on a day, or <c>null</c>.</summary>
    public AskingWindow? OpenOn(DateOnly day) => Windows.FirstOrDefault(window => window.OpenedOn(day) is not null);

    /// <summary>Whether somebody was asked already for what is due now: since the open window opened, or at all where none is.</summary>
    /// <param name="asked">Their invitation.</param>
    /// <param name="askedOn">The day it was made.</param>
    /// <param name="today">The day it is.</param>
    public bool IsAsked(AskedOnce? asked, DateOnly askedOn, DateOnly today) =>
        asked is { IsTakenBack: false } && (OpenOn(today)?.OpenedOn(today) is not { } opened || askedOn >= opened);

    /// <summary>Whether a pupil with an open cycle is due: its first stage has begun, and a window is open or their meeting is near.</summary>
    public bool IsDue(PupilToAsk pupil, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(pupil);

        return pupil.Cycle is { } cycle
            && cycle.StageStarts[0] <= today
            && (OpenOn(today) is not null || (cycle.MeetingOn is { } meeting && meeting >= today && meeting <= today.AddDays(DaysBeforeMeeting)));
    }
}
