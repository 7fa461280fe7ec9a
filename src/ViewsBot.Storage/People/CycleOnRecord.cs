using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Storage.People;

/// <summary>A cycle with whose it is and where.</summary>
internal sealed record CycleOnRecord(Cycle Cycle, Pupil Pupil, School School);
