using ViewsBot.Records.Asking;
using ViewsBot.Records.People;

namespace ViewsBot.Staff.Asking;

/// <summary>One person in the list of who was asked.</summary>
/// <param name="Pupil">About whom.</param>
/// <param name="Speaker">Who.</param>
internal sealed record AskedRow(PupilToAsk Pupil, SpeakerToAsk Speaker)
{
    /// <summary>Who, so that nobody is taken for another of the same first name: a pupil by the name on the register, a parent with whose they are.</summary>
    public string Who => Speaker.Speaker.Audience == Audience.Parent ? $"{Speaker.Speaker.Name}, parent or carer of {Pupil.Pupil.Name}" : Pupil.Pupil.Name;

    /// <summary>To sort by: meetings to come first, the nearest first; then those that are over or have no date.</summary>
    public DateOnly MeetingFrom(DateOnly today) => Pupil.Cycle?.MeetingOn is { } day && day >= today ? day : DateOnly.MaxValue;
}
