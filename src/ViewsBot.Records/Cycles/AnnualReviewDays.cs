namespace ViewsBot.Records.Cycles;

/// <summary>Works out the days of an annual review from the day of its meeting.</summary>
/// <remarks>Sources: Children and Families Act 2014 s44; SEND Regulations 2014, regulation 20; Code of Practice 9.176.</remarks>
public static class AnnualReviewDays
{
    private const int DaysOfNotice = 14;
    private const int DaysForPapers = 14;
    private const int DaysForReport = 14;
    private const int DaysForProposal = 28;

    /// <summary>The last day for each, in their order.</summary>
    /// <returns>None for another kind of cycle, or while the meeting has no day.</returns>
    public static IReadOnlyList<(AnnualReviewDay What, DateOnly By)> Of(Cycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);

        return cycle is { Kind: CycleKind.AnnualReview, MeetingOn: { } meeting }
            ?
            [
                (AnnualReviewDay.Notice, meeting.AddDays(-DaysOfNotice)),
                (AnnualReviewDay.Papers, meeting.AddDays(-DaysForPapers)),
                (AnnualReviewDay.Report, meeting.AddDays(DaysForReport)),
                (AnnualReviewDay.Proposal, meeting.AddDays(DaysForProposal)),
            ]
            : [];
    }
}
