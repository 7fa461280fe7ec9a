using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ViewsBot.Bench;

/// <summary>Asks one thing after another without end, as a board does: a component with a waterfall that begins itself anew at each answer.</summary>
internal sealed class AskingDialog : ComponentDialog
{
    private const string Question = "question";

    public AskingDialog()
        : base("board")
    {
        AddDialog(new WaterfallDialog(Question, [AskAsync, KeepAsync]));
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        await step.Context.SendActivityAsync(MessageFactory.Text("playtime"), cancel);

        return EndOfTurn;
    }

    private static Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.ReplaceDialogAsync(Question, new Asked { Option = "my-school-day/playtime", Place = (string)step.Result }, cancel);

    /// <summary>What is kept of a question between turns.</summary>
    public sealed class Asked
    {
        public string Option { get; set; } = string.Empty;

        public string Place { get; set; } = string.Empty;
    }
}
