using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>A pupil with their speakers and cycles, the newest cycle first.</summary>
public sealed record PupilOnFile(Pupil Pupil, IReadOnlyList<Speaker> Speakers, IReadOnlyList<Cycle> Cycles, int UnreadWords);
