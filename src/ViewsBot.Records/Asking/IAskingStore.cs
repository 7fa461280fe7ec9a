using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Asking;

/// <summary>Who is asked for their views, for many at once. Every call leaves an audit event.</summary>
public interface IAskingStore
{
    /// <summary>The pupils of the viewer's school whom they may see, each with who was asked and how far that has come, in the order letters are handed out.</summary>
    /// <remarks>Reads the same number of times however many pupils there are.</remarks>
    Task<IReadOnlyList<PupilToAsk>> SchoolAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>Invites many people in one commit: everybody, or nobody where one of them cannot be invited (any more).</summary>
    /// <param name="viewer">Who invites: whoever keeps the school.</param>
    /// <param name="batch">Whom, and what they are asked.</param>
    /// <param name="cancel">Gives up.</param>
    Task<BatchAsked> AskAsync(Viewer viewer, AskBatch batch, CancellationToken cancel);
}
