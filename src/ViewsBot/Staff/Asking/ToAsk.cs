using ViewsBot.Records.Asking;
using ViewsBot.Records.Cycles;

namespace ViewsBot.Staff.Asking;

/// <summary>One person who is to be asked, or the reason why not.</summary>
/// <param name="Pupil">About whom.</param>
/// <param name="Speaker">Whom; <c>null</c> where nobody is entered or the pupil has no cycle.</param>
internal sealed record ToAsk(PupilToAsk Pupil, SpeakerToAsk? Speaker)
{
    /// <summary>The language of the invitation (BCP 47), or <c>null</c> where they choose.</summary>
    public string? Language { get; init; }

    /// <summary>Why not, or <c>null</c>.</summary>
    public WhyNotAsk? Why { get; init; }

    /// <summary>Whether they can be asked.</summary>
    public bool Can => Why is null && Speaker is not null;

    /// <summary>As the store is told.</summary>
    public AskOne One => new(Pupil.Cycle is { } cycle ? cycle.Id : default(CycleId), Speaker!.Speaker.Id, Language);
}
