using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Staff.Assess;

/// <summary>Whose cards a pupil answers: a child's or a young person's.</summary>
internal static class PupilsCards
{
    private const int FirstAgeOfYoungPeople = 11;

    /// <summary>As they were invited to the cycle; where they were not, by their age when it began.</summary>
    public static Audience Of(CycleOnFile cycle) =>
        cycle.Sessions.Select(session => session.Session.Speaker.Audience).Where(audience => audience != Audience.Parent).Cast<Audience?>().FirstOrDefault()
        ?? (cycle.Pupil.BornOn is { } born && born.AddYears(FirstAgeOfYoungPeople) <= cycle.Cycle.StageStarts[0] ? Audience.YoungPerson : Audience.Child);
}
