using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Storage.People;

/// <summary>A made-up pupil with those who speak and the cycle they speak towards.</summary>
/// <param name="Pupil">The pupil.</param>
/// <param name="Speaker">Who is invited.</param>
/// <param name="Others">Who else speaks: the pupil, where a parent is invited.</param>
/// <param name="Cycle">The cycle.</param>
internal sealed record FictionalFamily(Pupil Pupil, Speaker Speaker, IReadOnlyList<Speaker> Others, Cycle Cycle)
{
    /// <summary>The class the pupil is in.</summary>
    public required string Class { get; init; }
}
