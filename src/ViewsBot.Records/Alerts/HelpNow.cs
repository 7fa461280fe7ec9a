namespace ViewsBot.Records.Alerts;

/// <summary>What somebody who has just told needs to know: who is there now, and whom to ring.</summary>
public sealed record HelpNow
{
    /// <summary>Whether anybody is at the school at this moment.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>How many nights until it opens, 0 for later today; <c>null</c> while it is open, or where nobody knows.</summary>
    public int? NightsToOpening { get; init; }

    /// <summary>Whether a children's helpline is not for this person: a parent, or from 19.</summary>
    public required bool IsAdult { get; init; }

    /// <summary>The helpline that adults are given, or <c>null</c> where the school names none.</summary>
    public Helpline? AdultHelpline { get; init; }
}
