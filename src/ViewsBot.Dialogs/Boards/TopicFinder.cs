using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Where options come from: a topic of the cards, or a part of this person's plan, which is a topic with options of their own.</summary>
internal sealed class TopicFinder(Deck deck)
{
    /// <summary>The topic that a key means to whoever speaks, with its options as they are now.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public ValueTask<Topic?> FindAsync(Turn turn, string key, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        return new(deck.Topics.Find(turn.Audience, key));
    }

    /// <summary>The option of a key, with its topic.</summary>
    /// <returns><c>null</c> if whoever speaks has none of that key.</returns>
    public ValueTask<OptionFound?> FindOptionAsync(Turn turn, string key, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        return new(deck.Topics.TopicOf(key) is { } topic && topic.Audience == turn.Audience ? new OptionFound(topic, deck.Topics.FindOption(key)!) : null);
    }
}
