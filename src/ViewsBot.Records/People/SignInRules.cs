namespace ViewsBot.Records.People;

/// <summary>How a school's staff sign in, beside their passwords.</summary>
public sealed record SignInRules
{
    /// <summary>The school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>Whether everybody is asked for a code of an authenticator app. Where not, each may turn it on for themselves.</summary>
    public bool NeedsSecondStep { get; init; }

    /// <summary>After how long without use somebody has to sign in again; half an hour unless the school says otherwise.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What a school may choose from, shortest first.</summary>
    public static IReadOnlyList<TimeSpan> IdleChoices { get; } = [.. new[] { 5, 10, 15, 30, 60, 120 }.Select(minutes => TimeSpan.FromMinutes(minutes))];
}
