using System.Globalization;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>"Let us look at your plan": what it is, how many pictures, now or not today.</summary>
internal sealed class PlanStartQuestion(Deck deck, TopicFinder topics) : IQuestion
{
    /// <summary>The choice that looks at it.</summary>
    public const string Look = "look-at-plan";

    /// <summary>The choice that leaves the plan out.</summary>
    public const string NotToday = "not-today";

    public string Name => Asks.PlanStart;

    /// <summary>How many items of the plan whoever speaks is asked about.</summary>
    public async ValueTask<int> CountAsync(Turn turn, CancellationToken cancel)
    {
        var count = 0;

        foreach (var part in deck.Topics.OfPlan(turn.Audience)) { count += (await topics.FindAsync(turn, part.Key, cancel))!.Options.Count; }

        return count;
    }

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new MessageCard
    {
        Ask = Asks.PlanStart,
        Heading = "plan-start/heading",
        Lines = ["plan-start/what-it-is", CountOf(await CountAsync(turn, cancel))],
        PictureKey = "plan",
        Choices = [new Choice(Look, "choice/look-at-plan"), new Choice(NotToday, "choice/not-today")],
    };

    private static Sentence CountOf(int count) =>
        count == 1 ? "plan-start/one-picture" : new Sentence("topic-start/count", ("count", count.ToString(CultureInfo.InvariantCulture)));
}
