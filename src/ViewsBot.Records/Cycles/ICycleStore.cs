using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Cycles;

/// <summary>A cycle's days and its end, as whoever keeps the school sets them. Every call leaves an audit event.</summary>
public interface ICycleStore
{
    /// <summary>Keeps other days for an open cycle: of its stages, its meeting and the next review.</summary>
    /// <returns>Whether there is such an open cycle that this viewer keeps.</returns>
    Task<bool> ChangeDaysAsync(Viewer viewer, Cycle cycle, CancellationToken cancel);

    /// <summary>The views of a cycle that have no reply and that this viewer may see. A next step's decision is a reply to what was said of it.</summary>
    /// <returns><c>null</c> if there is no such cycle that this viewer keeps.</returns>
    Task<IReadOnlyList<ReplyTo>?> WaitingAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>Closes a cycle: its invitations open nothing from then on. Each view has a reply, or there is a reason why it gets none: a reason counts for what was read, not for what was said since.</summary>
    /// <param name="viewer">Who closes it.</param>
    /// <param name="cycle">Which cycle.</param>
    /// <param name="noReply">Why what waits gets no reply; not needed where nothing waits.</param>
    /// <param name="shown">Which of what waits they were shown when they said so. Where anything else waits, it stays open.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Closing> CloseAsync(Viewer viewer, CycleId cycle, NoReply? noReply, IReadOnlyCollection<ReplyTo> shown, CancellationToken cancel);

    /// <summary>Why views of a cycle had no reply when it was closed.</summary>
    /// <returns><c>null</c> if there is no such cycle whose notes this viewer may see.</returns>
    Task<IReadOnlyList<NoReplyOnFile>?> WithoutReplyAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);
}
