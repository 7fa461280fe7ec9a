namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>Timestamps that only grow, a millisecond at least: clients sort by them.</summary>
internal sealed class TurnClock(TimeProvider clock, DateTimeOffset last)
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(1);

    public DateTimeOffset Last { get; private set; } = last;

    public DateTimeOffset Next()
    {
        var now = clock.GetUtcNow();

        return Last = now - Last >= s_step ? now : Last + s_step;
    }
}
