using ViewsBot.Content.Closing;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Paper;

/// <summary>The closing questions that are keyed from paper: those that the conversation asks.</summary>
internal static class PaperPrompts
{
    /// <summary>Those that a session is asked, in their order: who owns their views chooses about each answer instead of being asked what not to share.</summary>
    public static IReadOnlyList<ClosingQuestion> For(ViewSession session) =>
        [.. ClosingSet.For(AudienceKeys.Of(session.Speaker.Audience)).Where(question => !(question.IsOfNotSharing && session.OwnsViews))];
}
