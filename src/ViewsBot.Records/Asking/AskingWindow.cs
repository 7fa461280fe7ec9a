namespace ViewsBot.Records.Asking;

/// <summary>A stretch of each year in which a school asks everybody, from its first day to its last; it may run over New Year.</summary>
/// <param name="From">Month and day on which it opens.</param>
/// <param name="To">Month and day on which it closes, that day included.</param>
public sealed record AskingWindow(DayOfYear From, DayOfYear To)
{
    /// <summary>The day on which the window that is open on a day had opened.</summary>
    /// <returns><c>null</c> if it is not open then.</returns>
    public DateOnly? OpenedOn(DateOnly day)
    {
        foreach (var year in (int[])[day.Year, day.Year - 1])
        {
            var (from, to) = (From.In(year), To.In(From.IsAfter(To) ? year + 1 : year));

            if (from <= day && day <= to) { return from; }
        }

        return null;
    }

    /// <summary>The last day of the window that is open on a day.</summary>
    /// <returns><c>null</c> if it is not open then.</returns>
    public DateOnly? ClosesOn(DateOnly day) => OpenedOn(day) is { } from ? To.In(From.IsAfter(To) ? from.Year + 1 : from.Year) : null;
}
