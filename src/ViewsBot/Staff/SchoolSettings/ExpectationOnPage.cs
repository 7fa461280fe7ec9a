using ViewsBot.Records.People;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>What families are told to expect for one need, as it stands now.</summary>
internal sealed record ExpectationOnPage
{
    private const int YearsItStands = 1;

    /// <summary>The need: its page's key in the explainer.</summary>
    public required string Need { get; init; }

    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Whom it is written for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Whether the school wrote it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Its sentences.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Where it is written down.</summary>
    public required string Source { get; init; }

    /// <summary>When it was held against that; <c>null</c> where nobody has done so yet.</summary>
    public required DateOnly? VerifiedOn { get; init; }

    /// <summary>Whether that was more than a year ago, or never.</summary>
    public bool IsDue(DateOnly today) => VerifiedOn is not { } day || day.AddYears(YearsItStands) < today;
}
