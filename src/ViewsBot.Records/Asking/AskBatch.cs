using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Asking;

/// <summary>People to be invited together.</summary>
public sealed record AskBatch
{
    /// <summary>The most people in one batch: what one printing holds, and one commit.</summary>
    public const int MostPeople = 300;

    /// <summary>Each of them.</summary>
    public required IReadOnlyList<AskOne> People { get; init; }

    /// <summary>The topics that each audience may choose from, by their keys; an audience that is not in it chooses from all of its topics.</summary>
    public IReadOnlyDictionary<Audience, IReadOnlyList<string>> Topics { get; init; } = new Dictionary<Audience, IReadOnlyList<string>>();

    /// <summary>The day by which they are asked to answer, or <c>null</c>. Nothing closes on it.</summary>
    public DateOnly? By { get; init; }
}

/// <summary>One person to invite.</summary>
/// <param name="Cycle">To which cycle.</param>
/// <param name="Speaker">Whom.</param>
/// <param name="Language">In which language (BCP 47); <c>null</c> where they choose.</param>
public sealed record AskOne(CycleId Cycle, SpeakerId Speaker, string? Language);

/// <summary>What came of a batch.</summary>
public abstract record BatchAsked
{
    private BatchAsked() { }

    /// <summary>Everybody is invited; each code is shown now, for only a keyed hash of it is kept.</summary>
    /// <param name="All">The invitations, in the batch's order.</param>
    public sealed record Made(IReadOnlyList<Issued.With> All) : BatchAsked;

    /// <summary>Nobody is invited yet, for this reason.</summary>
    public sealed record NotYet(WhyNotYet Why) : BatchAsked;

    /// <summary>Nobody is: the viewer may not invite one of them, or there are too many or none.</summary>
    public sealed record Refused : BatchAsked;
}
