using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>
/// Notices that somebody writes again after a pause. Where a page is opened the channel says so; where a conversation is never
/// opened or closed, this is how news reaches them there.
/// </summary>
internal static class ComingBack
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Hears that they are there. The moment is kept to the minute, so that a quick answer changes nothing that is kept.</summary>
    public static void Hear(Talk talk, DateTimeOffset now)
    {
        var since = now - DateTimeOffset.FromUnixTimeSeconds(talk.HeardAtUnixSeconds);

        talk.IsBack |= talk.HeardAtUnixSeconds > 0 && since >= Pause;

        if (since >= Minute) { talk.HeardAtUnixSeconds = now.ToUnixTimeSeconds(); }
    }

    /// <summary>Whether there is something to tell somebody who came back, before this question is asked. It is looked for once.</summary>
    public static async Task<bool> HasNewsAsync(Turn turn, Ask inFocus, CancellationToken cancel)
    {
        if (!turn.Talk.IsBack || turn.Session.Survey is not null) { return false; }

        turn.Talk.IsBack = false;

        return await OpenedAgainDialog.IsDueAsync(turn, inFocus, cancel);
    }
}
