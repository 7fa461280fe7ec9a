using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Plans;

/// <summary>Who wrote a version down, in which stage and when.</summary>
public sealed record Written
{
    /// <summary>Who, as an audit event names them: <c>staff:</c> or <c>speaker:</c> and an id, or <c>system</c>.</summary>
    public required string By { get; init; }

    /// <summary>The stage the cycle was in.</summary>
    public required Stage Stage { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Written by this viewer, now.</summary>
    public static Written Now(Viewer viewer, Cycle cycle, TimeProvider clock)
    {
        var now = clock.GetUtcNow();

        return new Written { By = viewer.Actor, Stage = cycle.StageOn(DateOnly.FromDateTime(now.UtcDateTime)), At = now };
    }
}
