namespace ViewsBot.Records.Register;

/// <summary>What a school holds about a pupil beside their name and day of birth. Nothing of it is needed to be asked; <c>null</c> and an empty list mean "not entered".</summary>
public sealed record PupilDetails
{
    /// <summary>Nothing is entered.</summary>
    public static PupilDetails Nothing { get; } = new();

    /// <summary>The year group.</summary>
    public YearGroup? Year { get; init; }

    /// <summary>The class or registration group, as the school names it.</summary>
    public string? Class { get; init; }

    /// <summary>The unique pupil number.</summary>
    public Upn? Upn { get; init; }

    /// <summary>The school's own number for the pupil: an admission number, or the management system's.</summary>
    public string? SchoolsId { get; init; }

    /// <summary>How their special educational needs are supported.</summary>
    public SenStatus? Sen { get; init; }

    /// <summary>Their areas of need.</summary>
    public AreasOfNeed? Needs { get; init; }

    /// <summary>The language spoken at home: a tag (BCP 47) where ViewsBot speaks it, else its name as the school wrote it.</summary>
    public string? HomeLanguage { get; init; }

    /// <summary>Ethnicity as the school wrote it; held only where the school chooses to, and only for the participation report.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Whether the school is paid pupil premium for them; held only where the school chooses to, and only for the participation report.</summary>
    public bool? PupilPremium { get; init; }

    /// <summary>The names of their key people, as the school wrote them. Who may see a young person's views is not decided by these but by ties.</summary>
    public IReadOnlyList<string> KeyPeople { get; init; } = [];

    /// <summary>These details with what was said since: what was not said stays.</summary>
    public PupilDetails With(PupilDetails said) => new()
    {
        Year = said.Year ?? Year,
        Class = said.Class ?? Class,
        Upn = said.Upn ?? Upn,
        SchoolsId = said.SchoolsId ?? SchoolsId,
        Sen = said.Sen ?? Sen,
        Needs = said.Needs ?? Needs,
        HomeLanguage = said.HomeLanguage ?? HomeLanguage,
        Ethnicity = said.Ethnicity ?? Ethnicity,
        PupilPremium = said.PupilPremium ?? PupilPremium,
        KeyPeople = said.KeyPeople.Count > 0 ? said.KeyPeople : KeyPeople,
    };
}
