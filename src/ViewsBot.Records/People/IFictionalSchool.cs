using ViewsBot.Records.Invitations;

namespace ViewsBot.Records.People;

/// <summary>The made-up school that Development tries the product out with. None of this touches a real pupil.</summary>
public interface IFictionalSchool
{
    /// <summary>Whether any pupil is kept that was not made up; then Development does not start.</summary>
    Task<bool> HasRealPupilAsync(CancellationToken cancel);

    /// <summary>Makes the school, five pupils and an open cycle each, and the safeguarding lead, deputy and proved alerts, if there is no school yet.</summary>
    Task SeedAsync(CancellationToken cancel);

    /// <summary>Makes one more pupil with an open cycle and an invitation in this language.</summary>
    /// <param name="audience">Who is invited.</param>
    /// <param name="language">The language (BCP 47), or <c>null</c> where the person chooses.</param>
    /// <param name="bornOn">The pupil's day of birth; without one it is made up, and is that of nobody who owns their views yet.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Issued.With> InviteNewPupilAsync(Audience audience, string? language, DateOnly? bornOn, CancellationToken cancel);

    /// <summary>Whether this pupil is one of the made-up ones.</summary>
    Task<bool> IsFictionalAsync(PupilId pupil, CancellationToken cancel);
}
