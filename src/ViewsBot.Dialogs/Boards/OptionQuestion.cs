using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>One option, its picture, and the places of its topic's scale, as many as suit the person.</summary>
internal sealed class OptionQuestion(TopicFinder topics, PicturesAhead ahead) : IQuestion
{
    public string Name => Asks.Option;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var (topic, option) = (await topics.FindOptionAsync(turn, ask.Option!, cancel))!;

        var progress = await ahead.OfAsync(turn, topic, IndexOf(topic, option), cancel);

        return new QuestionCard
        {
            Board = BoardIds.Of(turn.Session, topic.Key),
            Topic = topic,
            Option = option,
            Number = progress.Number,
            Lines = await LinesAsync(turn, ask, cancel),
            Count = progress.Count,
            Form = AnswerKeys.Of(turn.Form),
            Chosen = topic.IsPractice ? null : await PlaceOfAsync(turn, option, cancel),
        };
    }

    /// <summary>Of a plan's item more is said than its name.</summary>
    private static async ValueTask<IReadOnlyList<Sentence>> LinesAsync(Turn turn, Ask ask, CancellationToken cancel) =>
        PlanKeys.ReadItem(new OptionKey(ask.Option!)) is not null && (await turn.Record.PlanAsync(cancel)).Find(new OptionKey(ask.Option!)) is { } item ? PlanLines.Of(turn, item) : [];

    private static async ValueTask<string?> PlaceOfAsync(Turn turn, Option option, CancellationToken cancel)
    {
        var now = await turn.NowAsync(new OptionKey(option.Key), cancel);

        return now?.Answer is Answer.Placed ? AnswerKeys.ShownOf(now) : null;
    }

    private static int IndexOf(Topic topic, Option option)
    {
        for (var index = 0; index < topic.Options.Count; index++)
        {
            if (topic.Options[index].Key == option.Key) { return index; }
        }

        throw new ArgumentException($"{option.Key} is not in {topic.Key}.", nameof(option));
    }
}
