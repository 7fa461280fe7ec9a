using ViewsBot.Records.Consent;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Reading;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Plans;

/// <summary>Whether a viewer may see what a reply answers, what was answered to it, and the words a strategy was given in: what stands beside a view is seen by whoever sees the view.</summary>
internal sealed class SaidSights(SessionReader sessions, PeopleReader people, Sights sights, SaidReader said)
{
    /// <summary>Whether this viewer may see what a reply answers; a next step is part of the plan.</summary>
    public bool MaySee(IReads reads, Viewer viewer, ReplyTo to) => to switch
    {
        ReplyTo.OnePlacement one => SaidReader.Placement(reads, one.Placement) is { } placement && MaySee(reads, viewer, placement.Origin.Session, ViewKey.Of(placement.Option)),
        ReplyTo.SomeWords some => MaySeeWords(reads, viewer, some.Words),
        _ => true,
    };

    /// <summary>Whether this viewer may see what a session answered to a reply.</summary>
    public bool MaySee(IReads reads, Viewer viewer, ReplyTo to, ReplyAnswer answer) => to is ReplyTo.OneStep step
        ? MaySee(reads, viewer, answer.Origin.Session, ViewKey.Of(PlanKeys.Of(PlanKind.NextStep, step.Step)))
        : MaySee(reads, viewer, to);

    /// <summary>Whether this viewer may see a part of the plan: a strategy that was given in a conversation as its words.</summary>
    public bool MaySee(IReads reads, Viewer viewer, PlanItem item) =>
        (viewer is Viewer.Invited invited && WhoMaySee.PlanItem(invited.Speaker, item))
        || item is not Strategy { Said: { } words }
        || MaySeeWords(reads, viewer, words);

    private bool MaySeeWords(IReads reads, Viewer viewer, OwnWordsId id) =>
        said.Words(reads, id) is { } words && MaySee(reads, viewer, words.Origin.Session, ViewKey.Of(words));

    private bool MaySee(IReads reads, Viewer viewer, SessionId session, ViewKey view) =>
        sessions.OfId(reads, session) is { } found
        && people.Pupil(reads, found.Session.Cycle.Pupil) is { } pupil
        && WhoMaySee.View(viewer, sights.Of(reads, viewer, pupil, found.Session), view);
}
