using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>"Let us look at your plan": what it is, how many pictures, now or not today.</summary>
internal sealed class PlanStartQuestion(PicturesAhead ahead) : IQuestion
{
    /// <summary>The choice that looks at it.</summary>
    public const string Look = "look-at-plan";

    /// <summary>The choice that leaves the plan out.</summary>
    public const string NotToday = "not-today";

    public string Name => Asks.PlanStart;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new MessageCard
    {
        Ask = Asks.PlanStart,
        Heading = "plan-start/heading",
        Lines = ["plan-start/what-it-is", PicturesAhead.Said(await ahead.InPlanAsync(turn, cancel))],
        PictureKey = "my-plan",
        Choices = [new Choice(Look, "choice/look-at-plan").ForYes(), new Choice(NotToday, "choice/not-today").ForNo()],
    };
}
