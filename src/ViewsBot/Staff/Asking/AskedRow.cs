using ViewsBot.Records.Asking;

namespace ViewsBot.Staff.Asking;

/// <summary>One person in the list of who was asked.</summary>
/// <param name="Pupil">About whom.</param>
/// <param name="Speaker">Who.</param>
internal sealed record AskedRow(PupilToAsk Pupil, SpeakerToAsk Speaker)
{
    /// <summary>To sort by: meetings to come first, the nearest first; then those that are over or have no date.</summary>
    public DateOnly MeetingFrom(DateOnly today) => Pupil.Cycle?.MeetingOn is { } day && day >= today ? day : DateOnly.MaxValue;
}
