namespace ViewsBot.Records.Plans;

/// <summary>The plan and the news as one turn reads and writes them; part of the turn's record, so committed with it.</summary>
public interface ITurnPlans
{
    /// <summary>The plan of this session's cycle, as its speaker may see it. Nothing is read before it is asked for, and once in a turn.</summary>
    Task<Plan> PlanAsync(CancellationToken cancel);

    /// <summary>What this session was not told yet, oldest first: what this turn keeps as told is not among it.</summary>
    Task<IReadOnlyList<News>> NewsAsync(CancellationToken cancel);

    /// <summary>One thing that is news to this session, or was before it was told, with what was said as it was said: its card can be made again at any time.</summary>
    /// <returns><c>null</c> if this session has no such news.</returns>
    Task<News?> FindNewsAsync(NewsKey key, CancellationToken cancel);

    /// <summary>The speaker's own celebrations as they stand now, oldest first; what this turn has kept is among them.</summary>
    Task<IReadOnlyList<Celebration>> CelebrationsAsync(CancellationToken cancel);

    /// <summary>Keeps that something was told; a second time changes nothing.</summary>
    void Keep(Told told);

    /// <summary>Keeps the answer to "is that what you meant?".</summary>
    void Keep(ReplyAnswer answer);

    /// <summary>Keeps a strategy that the speaker gave: a first version, from home, with the own words it was given in, which are kept beside it.</summary>
    void Keep(Strategy strategy);

    /// <summary>Keeps what is to be celebrated, or a new version of it.</summary>
    void Keep(Celebration celebration);
}
