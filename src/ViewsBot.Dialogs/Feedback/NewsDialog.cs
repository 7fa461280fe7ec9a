using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>Tells what came of what was said, one thing after another; that it was told is kept with the card that tells it.</summary>
internal sealed class NewsDialog : WaterfallDialog
{
    public NewsDialog() : base(nameof(NewsDialog))
    {
        AddStep(TellAsync).AddStep(TakeAnswerAsync);
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Options is NewsPosition told && told.Index < told.Told.Count) { return await step.BeginDialogAsync(nameof(AskDialog), await AskOfAsync(step, told, cancel), cancel); }

        if (step.Options is Stage { AtEnd: true }) { return await step.EndDialogAsync(Moved.Back, cancel); }

        var turn = Turn.Of(step.Context);

        return await Untold.FirstAsync(turn, cancel) is { } news
            ? await step.ReplaceDialogAsync(Id, Tell(turn, news, step.Options as NewsPosition ?? new NewsPosition()), cancel)
            : await step.EndDialogAsync(Moved.On, cancel);
    }

    private async Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var position = (NewsPosition)step.Options;
        var key = new NewsKey(position.Told[position.Index]);
        var isNotQuite = await ReplyAnswers.TakeAsync(Turn.Of(step.Context), key, position.IsNotQuite, step.Result, cancel);

        if (isNotQuite) { return await GoAsync(step, position.Index, isNotQuite: true, cancel); }

        var isBack = step.Result is Meaning.Asked { Control: Controls.GoBack };

        if (isBack && position is { Index: 0, IsNotQuite: false }) { return await step.EndDialogAsync(Moved.Back, cancel); }

        return await GoAsync(step, isBack ? position.Index - (position.IsNotQuite ? 0 : 1) : position.Index + 1, isNotQuite: false, cancel);
    }

    private Task<DialogTurnResult> GoAsync(WaterfallStepContext step, int index, bool isNotQuite, CancellationToken cancel) =>
        step.ReplaceDialogAsync(Id, new NewsPosition { Told = ((NewsPosition)step.Options).Told, Index = index, IsNotQuite = isNotQuite }, cancel);

    private static NewsPosition Tell(Turn turn, News news, NewsPosition before)
    {
        turn.Record.Keep(new Told(news.Key, turn.Session.Id, turn.Now));
        turn.Talk.IsReviewed |= news is News.WasDecided;

        return new NewsPosition { Told = [.. before.Told, news.Key.Value], Index = before.Told.Count };
    }

    private static async Task<Ask> AskOfAsync(WaterfallStepContext step, NewsPosition position, CancellationToken cancel)
    {
        var key = position.Told[position.Index];
        var news = await Turn.Of(step.Context).Record.FindNewsAsync(new NewsKey(key), cancel);

        return new Ask { Name = position.IsNotQuite ? Asks.NotQuite : Asks.News, News = key, Prompt = news is null ? null : ReplyAnswers.PromptOf(news) };
    }
}
