using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Keeps the answer to one option, and thanks for it in the same neutral words each time.</summary>
internal static class OptionAnswer
{
    public static async Task KeepAsync(Turn turn, OptionFound found, object? result, CancellationToken cancel)
    {
        if (AnswerOf(result) is not { } answer) { return; }

        await turn.PlaceAsync(new OptionKey(found.Option.Key), answer, cancel);
        turn.Note = Notes.Placed(turn, found.Option, found.Topic.Scale, answer);
    }

    private static Answer? AnswerOf(object? result) => result switch
    {
        Meaning.Answered answered => answered.Answer,
        Meaning.Asked { Control: Controls.Skip } => new Answer.NotAnswered(Reason.Skip),
        _ => null,
    };
}
