using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Storage.People;

/// <summary>A made-up pupil with the person who is invited to speak and the cycle they speak towards.</summary>
internal sealed record FictionalFamily(Pupil Pupil, Speaker Speaker, Cycle Cycle);
