namespace ViewsBot.Records.People;

/// <summary>The school's settings that a conversation and its safety lean on.</summary>
public sealed record School
{
    /// <summary>Which school.</summary>
    public required SchoolId Id { get; init; }

    /// <summary>The school's name as families know it.</summary>
    public required string Name { get; init; }

    /// <summary>The names of those who see answers at this school, as the opening says them: "Mrs Khan".</summary>
    public required IReadOnlyList<string> SeenBy { get; init; }

    /// <summary>The designated safeguarding lead's name as children know it, or <c>null</c> until one is named.</summary>
    public string? SafeguardingLead { get; init; }

    /// <summary>The deputy safeguarding lead's name as children know it, or <c>null</c> until one is named.</summary>
    public string? SafeguardingDeputy { get; init; }

    /// <summary>Whether people may speak instead of typing. The browser then may send their voice to its maker, so a school turns it on itself.</summary>
    public bool HearsSpeech { get; init; }

    /// <summary>Whether the school holds its pupils' ethnicity, for the participation report alone. Off until it chooses to.</summary>
    public bool HoldsEthnicity { get; init; }

    /// <summary>Whether the school holds for whom it is paid pupil premium, for the participation report alone. Off until it chooses to.</summary>
    public bool HoldsPupilPremium { get; init; }

    /// <summary>When a test alert had been sent by a notifier and was acknowledged on the staff side, or <c>null</c>; before that no one is invited.</summary>
    public DateTimeOffset? AlertsProvedAt { get; init; }
}
