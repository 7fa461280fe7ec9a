using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Keeps the answer to one option, and thanks for it in the same neutral words each time.</summary>
internal static class OptionAnswer
{
    /// <summary>Keeps it.</summary>
    /// <returns>Whether there was an answer to keep.</returns>
    public static async Task<bool> KeepAsync(Turn turn, OptionFound found, object? result, CancellationToken cancel)
    {
        if (AnswerOf(turn, result) is not { } said) { return false; }

        await turn.PlaceAsync(new OptionKey(found.Option.Key), said.Answer, said.Form, cancel);
        turn.Note = Notes.Placed(turn, found.Option, found.Topic.Scale, said.Answer, said.Form);
        turn.IsUnclear = Unclear.Is(found.Topic.Scale, said.Answer) ? found.Option.Key : null;

        return true;
    }

    private static Meaning.Answered? AnswerOf(Turn turn, object? result) => result switch
    {
        Meaning.Answered answered => answered,
        Meaning.Asked { Control: Controls.Skip } => new Meaning.Answered(new Answer.NotAnswered(Reason.Skip), turn.Form),
        _ => null,
    };
}
