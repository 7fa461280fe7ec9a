using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Consent;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>Keeps who may see, where the person owns their views and the choice is one there is; on an earlier card too.</summary>
internal static class SharingAnswer
{
    /// <summary>Takes a choice.</summary>
    /// <returns>Whether it was one.</returns>
    public static async Task<bool> TakeAsync(Turn turn, string? ask, string choice, CancellationToken cancel)
    {
        if (!turn.Session.OwnsViews || ShareAsk.SubjectOf(ask) is not { } view || !ViewKey.IsOne(view) || SharingKeys.Read(choice) is not { } with) { return false; }

        turn.Record.Keep(new SharingChoice
        {
            Id = new SharingChoiceId(Guid.CreateVersion7(turn.Now)),
            About = view,
            With = with,
            Origin = turn.Origin(),
        });
        turn.Note = await SeesNow.AfterAsync(turn, view, with, cancel);

        return true;
    }
}
