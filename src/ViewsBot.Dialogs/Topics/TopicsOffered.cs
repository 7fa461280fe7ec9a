using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Topics;

/// <summary>The topics there are to choose from: all of the audience's, or those that the survey or the invitation is about.</summary>
internal sealed class TopicsOffered(Deck deck)
{
    /// <summary>They, in their order. Where the cards have none of them any more, all of the audience's: a link never opens nothing.</summary>
    public IReadOnlyList<Topic> To(Turn turn)
    {
        var all = deck.Topics.For(turn.Audience);
        List<Topic> chosen = [.. all.Where(topic => About(turn.Session).Contains(topic.Key))];

        return chosen.Count > 0 ? chosen : [.. all];
    }

    private static IReadOnlyList<string> About(ViewSession session) => session.Survey?.Topics ?? session.Topics;
}
