using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>A pupil with their speakers and cycles, the newest cycle first, and how many own words and pictures nobody has read.</summary>
public sealed record PupilOnFile(Pupil Pupil, IReadOnlyList<Speaker> Speakers, IReadOnlyList<Cycle> Cycles, int Unread)
{
    /// <summary>Whether the pupil themselves has answered anything towards a cycle that is open. It tells nothing of what.</summary>
    public bool HasAnswered { get; init; }
}
