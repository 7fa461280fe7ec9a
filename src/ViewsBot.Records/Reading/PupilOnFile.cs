using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>A pupil with their speakers and cycles, the newest cycle first, and how many own words and pictures nobody has read.</summary>
public sealed record PupilOnFile(Pupil Pupil, IReadOnlyList<Speaker> Speakers, IReadOnlyList<Cycle> Cycles, int Unread);
