using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>"I don't know about this" of a plan's item: what such a thing is, and all that the plan says of this one.</summary>
internal sealed class PlanExplainedQuestion(TopicFinder topics) : IQuestion
{
    public string Name => Asks.PlanExplained;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var (topic, option) = (await topics.FindOptionAsync(turn, ask.Option!, cancel))!;
        var item = (await turn.Record.PlanAsync(cancel)).Find(new OptionKey(option.Key));

        return new MessageCard
        {
            Ask = Asks.PlanExplained,
            Heading = option.Word,
            Lines =
            [
                "explain-plan/" + topic.Key,
                .. item is null ? [] : PlanLines.Of(turn, item).Skip(1),
                new Sentence("explain-plan/ask-someone", ("names", Notes.SeenBy(turn))),
            ],
            PictureKey = option.PictureKey,
            Choices = [new Choice("ok", "choice/ok").ForYes()],
        };
    }
}
