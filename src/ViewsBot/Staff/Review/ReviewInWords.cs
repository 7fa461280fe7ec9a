using ViewsBot.Records.Cycles;

namespace ViewsBot.Staff.Review;

/// <summary>What the pages of Review say of their kinds.</summary>
internal static class ReviewInWords
{
    /// <summary>Why something gets no reply.</summary>
    public static string Of(NoReplyReason reason) => reason switch
    {
        NoReplyReason.TalkedAbout => "We talked about it with them",
        NoReplyReason.GoesWell => "It goes well, and nothing is to change",
        NoReplyReason.AskedForNone => "They asked for no reply",
        NoReplyReason.HasLeft => "They have left the school",
        _ => "Another reason",
    };

    /// <summary>What has to be done around an annual review.</summary>
    public static string Of(AnnualReviewDay what) => what switch
    {
        AnnualReviewDay.Notice => "Invite everybody (two weeks’ notice)",
        AnnualReviewDay.Papers => "Send views and reports to everybody invited",
        AnnualReviewDay.Report => "Send the report of the meeting to everybody invited",
        _ => "The local authority says what it proposes",
    };
}
