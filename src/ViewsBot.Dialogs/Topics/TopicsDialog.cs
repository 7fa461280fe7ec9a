using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Topics;

/// <summary>Lets the person choose one to three topics; a second tap takes one back.</summary>
internal sealed class TopicsDialog : WaterfallDialog
{
    /// <summary>The choice that says that these are all.</summary>
    public const string Done = "done";

    private const int Most = 3;

    public TopicsDialog() : base(nameof(TopicsDialog))
    {
        AddStep(AskTopicsAsync).AddStep(TakeTopicAsync);
    }

    private static Task<DialogTurnResult> AskTopicsAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.Topics }, cancel);

    private Task<DialogTurnResult> TakeTopicAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        switch (step.Result)
        {
            case Meaning.Asked { Control: Controls.GoBack }:
                return step.EndDialogAsync(Moved.Back, cancel);
            case Meaning.Chose { Choice: Done } when turn.Talk.Topics.Count > 0:
                return step.EndDialogAsync(Moved.On, cancel);
            case Meaning.Chose { Choice: not Done } chose:
                turn.Note = Toggle(turn, chose.Choice);
                break;
            default:
                turn.Note = "topics/choose-first";
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
}
