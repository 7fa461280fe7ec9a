using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Languages;

/// <summary>Offers the language that somebody wrote in, beside the question that waits; whatever is no yes is a no.</summary>
internal sealed class LanguageOfferDialog : WaterfallDialog
{
    private readonly LanguageSetting _setting;

    public LanguageOfferDialog(LanguageSetting setting) : base(nameof(LanguageOfferDialog))
    {
        _setting = setting;
        AddStep(OfferAsync).AddStep(TakeAsync);
    }

    private static Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancel) => step.BeginDialogAsync(nameof(AskDialog), step.Options, cancel);

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var (turn, language) = (Turn.Of(step.Context), ((Ask)step.Options).Prompt!);

        switch (step.Result)
        {
            case Meaning.Chose { Choice: LanguageOfferQuestion.Yes }: _setting.Take(turn, Asks.Language, language); break;
            case not Meaning.GaveWay: LanguageSetting.Decline(turn, language); break;
        }

        return step.EndDialogAsync(null, cancel);
    }
}
