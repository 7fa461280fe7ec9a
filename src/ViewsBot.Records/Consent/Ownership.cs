using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Consent;

/// <summary>Whether what somebody says is theirs to share: from the end of compulsory school age it is a young person's own.</summary>
public static class Ownership
{
    /// <summary>The first day on which a person's views about themselves are their own.</summary>
    /// <returns><c>null</c> for a parent, and while the day of birth is not known.</returns>
    public static DateOnly? BeginsOn(Audience audience, DateOnly? bornOn) =>
        audience != Audience.Parent && bornOn is { } day ? CompulsorySchoolAge.EndsOn(day) : null;

    /// <summary>Whether what was said towards a cycle is the speaker's own to share.</summary>
    /// <remarks>A cycle that was closed before that day stays what it was: a child's, told to the school.</remarks>
    /// <param name="audience">What the speaker is to the pupil.</param>
    /// <param name="bornOn">The pupil's day of birth, where it is known.</param>
    /// <param name="cycle">The cycle it was said towards.</param>
    /// <param name="today">The day it is.</param>
    public static bool Holds(Audience audience, DateOnly? bornOn, Cycle cycle, DateOnly today) =>
        BeginsOn(audience, bornOn) is { } begins
        && begins <= today
        && (cycle.ClosedAt is not { } closed || begins <= DateOnly.FromDateTime(closed.UtcDateTime));
}
