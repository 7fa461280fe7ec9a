using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>One option, its picture, and the places of its topic's scale, as many as suit the person; with those beside it for whoever chose several at a time.</summary>
internal sealed class OptionQuestion(TopicFinder topics, PicturesAhead ahead) : IQuestion
{
    public string Name => Asks.Option;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var found = (await topics.FindOptionAsync(turn, ask.Option!, cancel))!;
        var index = IndexOf(found.Topic, found.Option);
        var progress = await ahead.OfAsync(turn, found.Topic, index, cancel);
        var together = Together.With(turn, ask, found.Topic, index);

        return together.Count > 1 ? await SeveralAsync(turn, found, together, progress, cancel) : await OneAsync(turn, ask, found, progress, cancel);
    }

    private static async ValueTask<Card> OneAsync(Turn turn, Ask ask, OptionFound found, Progress progress, CancellationToken cancel) => new QuestionCard
    {
        Board = BoardIds.Of(turn.Session, found.Topic.Key),
        Topic = found.Topic,
        Option = found.Option,
        Number = progress.Number,
        Lines = await LinesAsync(turn, ask, cancel),
        Count = progress.Count,
        Form = AnswerKeys.Of(turn.Form),
        Chosen = found.Topic.IsPractice ? null : (await ShownAsync(turn, found.Option, cancel)).Column,
    };

    private static async ValueTask<Card> SeveralAsync(Turn turn, OptionFound found, IReadOnlyList<Option> together, Progress progress, CancellationToken cancel)
    {
        var shown = new List<OptionShown>(together.Count);

        foreach (var option in together) { shown.Add(await ShownAsync(turn, option, cancel)); }

        return new SeveralCard
        {
            Board = BoardIds.Of(turn.Session, found.Topic.Key),
            Topic = found.Topic,
            Option = found.Option,
            Options = shown,
            Number = progress.Number,
            Count = progress.Count,
            Form = AnswerKeys.Of(turn.Form),
        };
    }

    /// <summary>Of a plan's item more is said than its name.</summary>
    private static async ValueTask<IReadOnlyList<Sentence>> LinesAsync(Turn turn, Ask ask, CancellationToken cancel) =>
        PlanKeys.ReadItem(new OptionKey(ask.Option!)) is not null && (await turn.Record.PlanAsync(cancel)).Find(new OptionKey(ask.Option!)) is { } item ? PlanLines.Of(turn, item) : [];

    private static async ValueTask<OptionShown> ShownAsync(Turn turn, Option option, CancellationToken cancel)
    {
        var now = await turn.NowAsync(new OptionKey(option.Key), cancel);

        return now?.Answer switch
        {
            Answer.Placed => new OptionShown(option, Column: AnswerKeys.ShownOf(now)),
            Answer.NotAnswered none => new OptionShown(option, Reason: AnswerKeys.Of(none.Reason)),
            _ => new OptionShown(option),
        };
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
