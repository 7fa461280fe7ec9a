using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>What works at home and school could use, as often as somebody has something: each is kept as a strategy, in their own words.</summary>
internal sealed class HomeIdeasDialog : WaterfallDialog
{
    public HomeIdeasDialog() : base(nameof(HomeIdeasDialog))
    {
        AddStep(AskAsync).AddStep(KeepAsync);
    }

    /// <summary>Keeps what somebody wrote as a strategy from home.</summary>
    public static void Keep(Turn turn, string text) => turn.Record.Keep(StrategyOf(turn, text));

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var isLeftOut = Turn.Of(step.Context).Talk.LeavesPlanOut;

        return isLeftOut
            ? step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel)
            : step.BeginDialogAsync(nameof(AskDialog), AskOf(step), cancel);
    }

    private Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is not Meaning.Wrote wrote) { return step.EndDialogAsync(Moves.After(step.Result), cancel); }

        var turn = Turn.Of(step.Context);

        Keep(turn, wrote.Text);
        turn.Note = "note/kept-words";

        return step.ReplaceDialogAsync(Id, new Ask { Name = Asks.HomeIdea, Prompt = Prompts.HomeIdea, Page = AskOf(step).Page + 1 }, cancel);
    }

    private static Strategy StrategyOf(Turn turn, string text) => new()
    {
        Id = new PlanItemId(Guid.CreateVersion7(turn.Now)),
        Cycle = turn.Session.Cycle.Id,
        Words = text,
        From = StrategyFrom.Home,
        Giver = turn.Session.Speaker.Id,
        Said = turn.Write(Prompts.HomeIdea, text),
        Written = new Written { By = turn.Record.Keying?.By.Actor ?? $"speaker:{turn.Session.Speaker.Id}", Stage = turn.Origin().Stage, At = turn.Now },
    };

    private static Ask AskOf(WaterfallStepContext step) => step.Options as Ask ?? new Ask { Name = Asks.HomeIdea, Prompt = Prompts.HomeIdea };
}
