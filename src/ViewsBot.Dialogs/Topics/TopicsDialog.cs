using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Topics;

/// <summary>
/// Lets the person choose one to three topics; a second tap takes one back. Whoever chooses none is asked once whether there is anything
/// else, and then goes on: nobody has to talk about a topic to come to the end. Where there is only one, as in a survey, there is nothing to ask.
/// </summary>
internal sealed class TopicsDialog : WaterfallDialog
{
    /// <summary>The choice that says that these are all.</summary>
    public const string Done = "done";

    private const int Most = 3;

    private readonly TopicsOffered _offered;

    public TopicsDialog(TopicsOffered offered) : base(nameof(TopicsDialog))
    {
        _offered = offered;
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        if (_offered.To(turn) is not [var only]) { return step.BeginDialogAsync(nameof(AskDialog), AskOf(step), cancel); }

        turn.Talk.Topics = [only.Key];

        return step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel);
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel) =>
        AskOf(step).Name == Asks.AnythingElse ? TakeAnythingElseAsync(step, cancel) : TakeTopicAsync(step, cancel);

    private Task<DialogTurnResult> TakeAnythingElseAsync(WaterfallStepContext step, CancellationToken cancel) => step.Result switch
    {
        Meaning.Chose { Choice: TellMoreDialog.NothingMore } or Meaning.Asked { Control: Controls.Skip } => step.EndDialogAsync(Moved.On, cancel),
        _ => step.ReplaceDialogAsync(Id, null, cancel),
    };

    private Task<DialogTurnResult> TakeTopicAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        switch (step.Result)
        {
            case Meaning.Asked { Control: Controls.GoBack }:
                return step.EndDialogAsync(Moved.Back, cancel);
            case Meaning.Chose { Choice: Done } or Meaning.Asked { Control: Controls.Skip }:
                return turn.Talk.Topics.Count > 0 ? step.EndDialogAsync(Moved.On, cancel) : step.ReplaceDialogAsync(Id, new Ask { Name = Asks.AnythingElse }, cancel);
            case Meaning.Chose chose:
                turn.Note = Toggle(turn, chose.Choice);
                break;
        }

        return step.ReplaceDialogAsync(Id, null, cancel);
    }

    private static Sentence? Toggle(Turn turn, string topic)
    {
        if (turn.Talk.Topics.Remove(topic)) { return null; }

        if (turn.Talk.Topics.Count == Most) { return "topics/three-chosen"; }

        turn.Talk.Topics.Add(topic);

        return null;
    }

    private static Ask AskOf(WaterfallStepContext step) => step.Options as Ask ?? new Ask { Name = Asks.Topics };
}
