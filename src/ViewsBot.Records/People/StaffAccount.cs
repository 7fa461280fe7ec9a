namespace ViewsBot.Records.People;

/// <summary>The account of somebody who works at the school, as those who keep accounts see it.</summary>
public sealed record StaffAccount
{
    /// <summary>Who it is, and what they may do.</summary>
    public required StaffMember Member { get; init; }

    /// <summary>What they sign in with: an e-mail address, or a user name.</summary>
    public required string UserName { get; init; }

    /// <summary>The classes they teach, as the register names them.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>Whether they have set a password.</summary>
    public required bool HasPassword { get; init; }

    /// <summary>Whether they are asked for a code of an authenticator app too.</summary>
    public required bool HasSecondStep { get; init; }

    /// <summary>Until when their link to set a password opens (UTC), or <c>null</c> where there is none that does.</summary>
    public DateTimeOffset? LinkUntil { get; init; }

    /// <summary>Until when the account rests after wrong passwords (UTC), or <c>null</c>.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>When the account ended (UTC), or <c>null</c>.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
