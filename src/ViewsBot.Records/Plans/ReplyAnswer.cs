using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>What somebody answered to "is that what you meant?"; of several to one reply the last counts.</summary>
public sealed record ReplyAnswer
{
    /// <summary>Which answer.</summary>
    public required ReplyAnswerId Id { get; init; }

    /// <summary>The reply.</summary>
    public required ReplyId Reply { get; init; }

    /// <summary>Which version of the reply was shown.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it was: yes, or "not quite".</summary>
    public required bool WasMeant { get; init; }

    /// <summary>The own words that followed "not quite", kept as a new view; <c>null</c> where there were none.</summary>
    public OwnWordsId? Words { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }
}
