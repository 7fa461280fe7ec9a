using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Cycles;

namespace ViewsBot.Staff.Meeting;

/// <summary>One page of what is shown at a meeting.</summary>
internal abstract record MeetingView
{
    private MeetingView() { }

    /// <summary>A topic of the pupil's own board.</summary>
    public sealed record OfBoard(TopicOnPage Topic) : MeetingView;

    /// <summary>Own words that may be shown, with what they are about.</summary>
    public sealed record OfWords(OwnWords Words, string About) : MeetingView;

    /// <summary>The questions the pupil wants to ask.</summary>
    public sealed record OfQuestions(IReadOnlyList<string> Questions) : MeetingView;

    /// <summary>What is celebrated with everyone.</summary>
    /// <param name="About">What it is about, or <c>null</c>.</param>
    /// <param name="PictureKey">Its picture, or <c>null</c>.</param>
    /// <param name="Words">The own words it is told in, or <c>null</c>.</param>
    public sealed record OfCelebration(string? About, string? PictureKey, OwnWords? Words) : MeetingView;

    /// <summary>A next step or a target of the plan.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Said">Where the pupil put it, as words and a picture's key, or <c>null</c>.</param>
    /// <param name="Decision">What was decided about it, or <c>null</c>.</param>
    public sealed record OfItem(PlanItem Item, (string Words, string? PictureKey)? Said, ReviewDecision? Decision) : MeetingView;
}
