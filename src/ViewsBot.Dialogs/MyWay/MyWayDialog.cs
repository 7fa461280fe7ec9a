using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyWay;

/// <summary>Asks whether how the person talks now is to be used next time. A stage that passes by where nothing is new; also asked for anywhere.</summary>
internal sealed class MyWayDialog : WaterfallDialog
{
    private readonly LanguageSetting _languages;

    public MyWayDialog(LanguageSetting languages) : base(nameof(MyWayDialog))
    {
        _languages = languages;
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (Turn.Of(step.Context) is { Session.Survey: not null } turn)
        {
            turn.Note = "survey/remembers-nobody";

            return step.EndDialogAsync(null, cancel);
        }

        if (step.Options is Ask beside) { return step.BeginDialogAsync(nameof(AskDialog), beside, cancel); }

        return MyWays.IsNew(Turn.Of(step.Context))
            ? step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.MyWay }, cancel)
            : step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel);
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        if (step.Result is Meaning.Chose { Choice: MyWayQuestion.WithEnglish or MyWayQuestion.WithoutEnglish } shown)
        {
            _languages.ShowEnglish(turn, shown.Choice == MyWayQuestion.WithEnglish);

            return step.ReplaceDialogAsync(Id, step.Options, cancel);
        }

        if (step.Result is Meaning.Chose chose)
        {
            MyWays.Offered(turn);

            if (chose.Choice == MyWayQuestion.Remember)
            {
                MyWays.Keep(turn);
                turn.Note = "note/my-way-kept";
            }
        }

        return step.EndDialogAsync(Moves.After(step.Result), cancel);
    }
}
