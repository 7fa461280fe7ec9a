using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Languages;

/// <summary>Asks which language to talk in: the first stage, which passes by where that is settled; also asked for anywhere, and then the same question waits in the new language.</summary>
internal sealed class LanguageDialog : WaterfallDialog
{
    private readonly LanguageSetting _setting;

    public LanguageDialog(LanguageSetting setting) : base(nameof(LanguageDialog))
    {
        _setting = setting;
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var (turn, beside) = (Turn.Of(step.Context), step.Options as Ask);

        if (!turn.Surface.OffersLanguages && beside is not null) { turn.Note = "language/only-english"; }

        return turn.Surface.OffersLanguages && (beside is not null || !_setting.IsSettled(turn))
            ? step.BeginDialogAsync(nameof(AskDialog), beside ?? new Ask { Name = Asks.Language }, cancel)
            : step.EndDialogAsync(Moved.On, cancel);
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is Meaning.Chose chose) { _setting.Take(Turn.Of(step.Context), Asks.Language, chose.Choice); }

        return step.EndDialogAsync(Moves.After(step.Result), cancel);
    }
}
