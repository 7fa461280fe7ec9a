using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Consent;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>
/// Tells a person that staff found them not able to make one decision, or that this has ended: before the next card, on a card of its
/// own. Nothing counts before it was told. Not beside a disclosure, and not to whoever keys answers for them.
/// </summary>
internal sealed class CapacityNews(CardSender sender)
{
    private static readonly string[] Matters = ["who-sees-my-views", "how-i-join-my-meeting", "what-my-plan-says"];

    /// <summary>Tells what is still to be told.</summary>
    public async Task TellAsync(Turn turn, CancellationToken cancel)
    {
        if (!Tells(turn)) { return; }

        foreach (var decision in await turn.Record.CapacityAsync(cancel))
        {
            if (!decision.IsToBeTold) { continue; }

            await sender.SendAsync(turn.Context, CardOf(turn, decision), turn.Surface, cancel);
            turn.Record.Told(decision, turn.Now);
        }
    }

    /// <summary>Whether it is told in this turn's reply, and opens what they said from then on: what the same reply says of who sees must be true after it.</summary>
    public static bool OpensOnceTold(Turn turn, CapacityDecision decision) =>
        Tells(turn) && decision is { About: CapacityMatter.WhoSeesMyViews, EndedAt: null, IsToBeTold: true };

    private static bool Tells(Turn turn) => turn.Session.OwnsViews && !turn.IsEphemeral && turn.Record.Keying is null;

    private static MessageCard CardOf(Turn turn, CapacityDecision decision) => new()
    {
        Ask = Asks.Pause,
        Heading = decision.EndedAt is null ? "capacity/heading" : "capacity/ended",
        Lines = decision.EndedAt is null
            ?
            [
                new Sentence("capacity/decided", ("name", decision.DecidedBy)),
                new Sentence("capacity/which", ("decision", MatterOf(decision))),
                decision.About == CapacityMatter.WhoSeesMyViews ? "capacity/meeting-staff-see" : "capacity/sharing-stays",
                "capacity/only-this",
                new Sentence("capacity/ask", ("name", decision.DecidedBy)),
            ]
            : [new Sentence("capacity/which", ("decision", MatterOf(decision))), "capacity/yours-again"],
        PictureKey = "two-people",
        Choices = [new Choice(AsideCards.GoOn, "choice/go-on")],
    };

    private static Sentence MatterOf(CapacityDecision decision) => new("capacity-matter/" + Matters[(int)decision.About]);
}
