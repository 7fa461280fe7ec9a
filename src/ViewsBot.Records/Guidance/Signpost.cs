using ViewsBot.Records.People;

namespace ViewsBot.Records.Guidance;

/// <summary>Where a family can turn, as the school has entered it.</summary>
public sealed record Signpost
{
    /// <summary>How many years a signpost counts as looked at.</summary>
    private const int YearsItStands = 1;

    /// <summary>Which signpost.</summary>
    public required SignpostId Id { get; init; }

    /// <summary>The school whose families see it.</summary>
    public required SchoolId School { get; init; }

    /// <summary>What kind of advice it leads to.</summary>
    public required SignpostKind Kind { get; init; }

    /// <summary>What it is called there.</summary>
    public required string Name { get; init; }

    /// <summary>How to reach it in plain words: a telephone number, hours; or empty.</summary>
    public string How { get; init; } = "";

    /// <summary>Its page on the web, http or https; or none.</summary>
    public Uri? Address { get; init; }

    /// <summary>Whom it is shown to.</summary>
    public required IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>The day somebody last saw that it is right.</summary>
    public required DateOnly VerifiedOn { get; init; }

    /// <summary>Whether it is time to look at it again: a year has passed. It is shown to families all the same.</summary>
    public bool IsDue(DateOnly today) => VerifiedOn.AddYears(YearsItStands) < today;

    /// <summary>Whether it is for these families: by audience, and by the pupil's age where that is known.</summary>
    public bool IsFor(Audience audience, DateOnly? bornOn, DateOnly today) =>
        Audiences.Contains(audience) && (bornOn is not { } born || SignpostKinds.FitsAge(Kind, AgeOn(born, today)));

    private static int AgeOn(DateOnly born, DateOnly today) => today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0);
}
