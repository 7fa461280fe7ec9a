using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>A cycle with every session this viewer may see.</summary>
public sealed record CycleOnFile(Pupil Pupil, Cycle Cycle, IReadOnlyList<SessionOnFile> Sessions);
