using ViewsBot.Content.Cards;

namespace ViewsBot.Content.Topics;

/// <summary>One thing in a topic that can be placed on its scale.</summary>
public sealed record Option
{
    /// <summary>The stable key, such as <c>my-school-day/playtime</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The concept key of its picture.</summary>
    public required string PictureKey { get; init; }

    /// <summary>The key of its word, such as <c>option/my-school-day/playtime</c>.</summary>
    public string WordKey => "option/" + Key;

    /// <summary>What it is called: its word, or for an item of somebody's plan what was written there.</summary>
    public Sentence Word { get => field ?? WordKey; init; }
}
