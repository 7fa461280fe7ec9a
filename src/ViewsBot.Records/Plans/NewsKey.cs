namespace ViewsBot.Records.Plans;

/// <summary>One version of something to be told: <c>replies/</c>, <c>decisions/</c> or <c>celebrations/</c>, its id and its version.</summary>
public readonly record struct NewsKey(string Value)
{
    /// <summary>A reply's.</summary>
    public static NewsKey Of(Reply reply) => new($"replies/{reply.Id}/{reply.Version}");

    /// <summary>A decision's.</summary>
    public static NewsKey Of(ReviewDecision decision) => new($"decisions/{decision.Id}/{decision.Version}");

    /// <summary>A celebration's.</summary>
    public static NewsKey Of(Celebration celebration) => new($"celebrations/{celebration.Id}/{celebration.Version}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
