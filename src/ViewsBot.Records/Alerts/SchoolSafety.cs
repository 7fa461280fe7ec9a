using ViewsBot.Records.People;

namespace ViewsBot.Records.Alerts;

/// <summary>How a school is told that somebody may not be safe: when it is open, who is told after whom, and how long each has.</summary>
public sealed record SchoolSafety
{
    /// <summary>Which school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>When somebody is there.</summary>
    public SchoolHours Hours { get; init; } = SchoolHours.Usual;

    /// <summary>How long an alert waits in school hours before the next person is told: 15 minutes unless set.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Where e-mail reaches the safeguarding lead, or <c>null</c>.</summary>
    public string? LeadEmail { get; init; }

    /// <summary>Where e-mail reaches the deputy, or <c>null</c>.</summary>
    public string? DeputyEmail { get; init; }

    /// <summary>Who is told after the deputy, in order.</summary>
    public IReadOnlyList<AlertContact> Further { get; init; } = [];

    /// <summary>Whom parents, and people from 19, can ring; or <c>null</c> until one is named.</summary>
    public Helpline? AdultHelpline { get; init; }

    /// <summary>Everybody who is told, the first first.</summary>
    public IReadOnlyList<Recipient> Recipients =>
        [Recipient.Lead, Recipient.Deputy, .. Enumerable.Range(1, Further.Count).Select(Recipient.Further)];

    /// <summary>Where e-mail reaches one of them.</summary>
    /// <returns><c>null</c> where no address is kept.</returns>
    public string? EmailOf(Recipient recipient) => recipient switch
    {
        { IsLead: true } => LeadEmail,
        { IsDeputy: true } => DeputyEmail,
        _ => Further.ElementAtOrDefault(recipient.Place - Recipient.Further(1).Place)?.Email,
    };
}
