using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Asks one option again, from the board; what it was before stays in its history.</summary>
internal sealed class AskAgainDialog : WaterfallDialog
{
    private readonly Deck _deck;

    public AskAgainDialog(Deck deck) : base(nameof(AskAgainDialog))
    {
        _deck = deck;
        AddStep(AskOptionAsync).AddStep(KeepPlaceAsync);
    }

    private static Task<DialogTurnResult> AskOptionAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), step.Options, cancel);

    private async Task<DialogTurnResult> KeepPlaceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var ask = (Ask)step.Options;

        await OptionAnswer.KeepAsync(Turn.Of(step.Context), _deck.Topics.TopicOf(ask.Option!)!, _deck.Topics.FindOption(ask.Option!)!, step.Result, cancel);

        return await step.EndDialogAsync(null, cancel);
    }
}
