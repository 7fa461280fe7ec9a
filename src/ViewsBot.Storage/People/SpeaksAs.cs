using ViewsBot.Records.People;

namespace ViewsBot.Storage.People;

/// <summary>For whom the words are that a pupil is met with when they are added.</summary>
internal static class SpeaksAs
{
    private const int YearsOfAYoungPerson = 11;

    /// <summary>A young person from the eleventh birthday on; a child before it, and where the day of birth is not entered.</summary>
    public static Audience Of(Pupil pupil, TimeProvider clock) =>
        pupil.BornOn is { } day && day.AddYears(YearsOfAYoungPerson) <= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ? Audience.YoungPerson
            : Audience.Child;
}
