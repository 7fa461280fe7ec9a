using ViewsBot.Records.People;

namespace ViewsBot.Records.Outside;

/// <summary>That a school turned a service outside on or off.</summary>
public sealed record OutsideChoice
{
    /// <summary>The school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>The service.</summary>
    public required OutsideService Service { get; init; }

    /// <summary>Whether it may be used.</summary>
    public required bool IsOn { get; init; }

    /// <summary>The name of the member of staff who chose. Encrypted where it is kept.</summary>
    public required string By { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
