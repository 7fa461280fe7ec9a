using ViewsBot.Records.People;

namespace ViewsBot.Records.Participation;

/// <summary>That one person was asked towards one cycle, and what came of it; nothing of what they said.</summary>
/// <param name="Pupil">About which pupil.</param>
/// <param name="Audience">As who they were asked.</param>
/// <param name="CycleBegan">The day on which the cycle began.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record AskedOnce(PupilId Pupil, Audience Audience, DateOnly CycleBegan, Outcome Outcome);
