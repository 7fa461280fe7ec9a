using ViewsBot.Records.People;

namespace ViewsBot.Records.Guidance;

/// <summary>What follows from a signpost's kind: its key, whom it is for unless the school says otherwise, and at which ages.</summary>
public static class SignpostKinds
{
    private const int EndOfEarlyYears = 5;
    private const int EndOfChildhoodBenefit = 16;

    private static readonly string[] Keys =
        ["local-offer", "sen-information-report", "sendiass", "parent-carer-forum", "helpline", "dla", "pip", "early-years-funding"];

    /// <summary>All of them, in the order they are shown.</summary>
    public static IReadOnlyList<SignpostKind> All { get; } = Enum.GetValues<SignpostKind>();

    /// <summary>The stable key, such as <c>local-offer</c>.</summary>
    public static string KeyOf(SignpostKind kind) => Keys[(int)kind];

    /// <summary>Reads what <see cref="KeyOf"/> wrote.</summary>
    /// <returns><c>null</c> if the key names none.</returns>
    public static SignpostKind? Read(string? key) => Array.IndexOf(Keys, key) is >= 0 and var index ? (SignpostKind)index : null;

    /// <summary>Whom it is for where the school says nothing.</summary>
    public static IReadOnlyList<Audience> AudiencesOf(SignpostKind kind) => kind switch
    {
        SignpostKind.ParentCarerForum or SignpostKind.DisabilityLivingAllowance or SignpostKind.EarlyYearsFunding => [Audience.Parent],
        SignpostKind.Helpline => [Audience.Child, Audience.YoungPerson, Audience.Parent],
        _ => [Audience.YoungPerson, Audience.Parent],
    };

    /// <summary>Whether it is of use at an age, in whole years.</summary>
    /// <remarks>Source: gov.uk on Disability Living Allowance for children (under 16) and Personal Independence Payment (16 and over).</remarks>
    public static bool FitsAge(SignpostKind kind, int age) => kind switch
    {
        SignpostKind.EarlyYearsFunding => age < EndOfEarlyYears,
        SignpostKind.DisabilityLivingAllowance => age < EndOfChildhoodBenefit,
        SignpostKind.PersonalIndependencePayment => age >= EndOfChildhoodBenefit,
        _ => true,
    };
}
