using ViewsBot.Channels.DirectLine.Http;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>What came of a turn.</summary>
internal abstract record Taken
{
    private Taken() { }

    /// <summary>It is kept.</summary>
    /// <param name="ActivityId">The id it has.</param>
    /// <param name="Before">Whether an earlier delivery was kept, so that this one did nothing.</param>
    public sealed record As(string ActivityId, bool Before) : Taken
    {
        /// <summary>Whether the bot took back what came, so that no file of it may stay either.</summary>
        public bool IsTakenBack { get; init; }
    }

    /// <summary>Nothing of it is kept.</summary>
    public sealed record Not(Refused Why) : Taken;
}
