using Microsoft.Bot.Schema;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>One thing said in a turn that is not committed yet.</summary>
internal sealed class Said
{
    /// <summary>Its number; a disclosure's is used up, though it is never kept.</summary>
    public required long Sequence { get; init; }

    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What it says; <c>null</c> for the echo of what came.</summary>
    public Activity? Activity { get; set; }

    /// <summary>Whether it takes the place of something an earlier turn said.</summary>
    public bool TakesPlace { get; init; }

    /// <summary>For the page that spoke alone.</summary>
    public bool Once { get; set; }

    /// <summary>Where its JSON stands in the turn's buffer.</summary>
    public Range Bytes { get; set; }
}
