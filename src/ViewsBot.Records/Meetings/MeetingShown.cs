using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Meetings;

/// <summary>What a link shows: one cycle, as far as it is shared with its meeting, and nothing else.</summary>
/// <param name="Link">The link.</param>
/// <param name="Pupil">Whose meeting.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="School">The school's name.</param>
/// <param name="Sessions">What was said and is shared; a session of which nothing is is not here.</param>
/// <param name="Plan">The plan, where it is shown; else empty.</param>
public sealed record MeetingShown(MeetingLink Link, Pupil Pupil, Cycle Cycle, string School, IReadOnlyList<SessionOnFile> Sessions, Plan Plan);
