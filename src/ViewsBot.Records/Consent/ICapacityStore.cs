using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Consent;

/// <summary>Keeps capacity decisions, as the SENCO and the safeguarding lead make them. Every call leaves an audit event.</summary>
public interface ICapacityStore
{
    /// <summary>The sessions a decision may be about: a pupil's own, in open cycles, whose views are theirs; with the decisions made, oldest first.</summary>
    /// <returns><c>null</c> if this viewer may not see them.</returns>
    Task<IReadOnlyList<(ViewSession Session, IReadOnlyList<CapacityDecision> Decisions)>?> OfPupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>Records a decision. It counts once the person was told.</summary>
    /// <param name="viewer">Who decides.</param>
    /// <param name="session">The session it is about.</param>
    /// <param name="about">Which decision of the person's.</param>
    /// <param name="why">Why; must not be empty.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns><c>null</c> if this viewer may not, or the views of this session are not the speaker's own.</returns>
    Task<CapacityDecisionId?> DecideAsync(Viewer viewer, SessionId session, CapacityMatter about, string why, CancellationToken cancel);

    /// <summary>Ends one, at once.</summary>
    /// <returns>Whether this viewer may, and it had not ended.</returns>
    Task<bool> EndAsync(Viewer viewer, CapacityDecisionId decision, CancellationToken cancel);
}
