using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>Something that a session was not told yet.</summary>
public abstract record News
{
    private News() { }

    /// <summary>A reply, with what was said, as it was said.</summary>
    public sealed record Replied(Reply Reply, Said Said) : News;

    /// <summary>What a review decided about a next step.</summary>
    public sealed record WasDecided(ReviewDecision Decision, NextStep Step) : News;

    /// <summary>What the person, or for a parent their child, chose to celebrate.</summary>
    /// <param name="Celebration">The celebration.</param>
    /// <param name="Words">The own words it is told in, or <c>null</c>.</param>
    /// <param name="Item">The plan's item it is about, or <c>null</c> where it is about none.</param>
    public sealed record Celebrated(Celebration Celebration, OwnWords? Words, PlanItem? Item) : News;

    /// <summary>What it is kept under once it was told.</summary>
    public NewsKey Key => this switch
    {
        Replied replied => NewsKey.Of(replied.Reply),
        WasDecided decided => NewsKey.Of(decided.Decision),
        Celebrated celebrated => NewsKey.Of(celebrated.Celebration),
        _ => throw new InvalidOperationException("There is no other news."),
    };
}
