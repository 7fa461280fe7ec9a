using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Topics;

/// <summary>The topics there are to choose from: all of the audience's, and in a survey those it is about.</summary>
internal sealed class TopicsOffered(Deck deck)
{
    /// <summary>They, in their order.</summary>
    public IReadOnlyList<Topic> To(Turn turn) => [.. deck.Topics.For(turn.Audience).Where(topic => turn.Session.Survey?.Topics.Contains(topic.Key) != false)];
}
