using ViewsBot.Records.Invitations;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Asking;

/// <summary>One person's invitation to a cycle, and what became of it.</summary>
public sealed record AskedOnce
{
    /// <summary>Which invitation.</summary>
    public required InvitationId Invitation { get; init; }

    /// <summary>The session it opens.</summary>
    public required SessionId Session { get; init; }

    /// <summary>When the code that opens it now was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The day by which they were asked to answer, or <c>null</c>.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Whether the invitation was taken back.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>Whether they have opened it.</summary>
    public bool HasBegun { get; init; }

    /// <summary>Whether they have said anything.</summary>
    public bool HasAnswered { get; init; }

    /// <summary>Whether they have come to the end.</summary>
    public bool HasFinished { get; init; }

    /// <summary>Whether they said "not now" at hello.</summary>
    public bool SaidNotNow { get; init; }

    /// <summary>Whether they said that this way did not suit them; of a person who owns their views it is not looked at, for it is theirs to share.</summary>
    public bool DidNotSuit { get; init; }

    /// <summary>How far it has come.</summary>
    public HowFar HowFar => this switch
    {
        { DidNotSuit: true } => HowFar.DidNotSuit,
        { HasFinished: true } => HowFar.Finished,
        { HasAnswered: true } => HowFar.Answered,
        { SaidNotNow: true } => HowFar.NotThisTime,
        { IsTakenBack: true } => HowFar.NotAsked,
        { HasBegun: true } => HowFar.Begun,
        _ => HowFar.Asked,
    };
}
