using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Takes what is said beside the question: a control, an earlier card, words nobody asked for, a disclosure.</summary>
internal sealed class Asides(CardSender sender, EarlierCards earlier, Disclosure disclosure)
{
    /// <summary>The person is answering again: no longer paused, no longer telling.</summary>
    public static void Leave(Turn turn) => turn.Talk.IsPaused = turn.Talk.IsTelling = false;

    /// <summary>Takes it, and says what follows.</summary>
    public async Task<Aside> TakeAsync(Turn turn, Meaning meaning, Ask inFocus, CancellationToken cancel)
    {
        if (meaning is Meaning.Told told) { return await disclosure.TakeAsync(turn, told, cancel); }

        await Disclosure.ForgetStepsAsync(turn, cancel);
        Leave(turn);

        switch (meaning)
        {
            case Meaning.Asked asked: return await TakeControlAsync(turn, asked.Control, cancel);
            case Meaning.AnsweredEarlier answered: await earlier.AnswerAsync(turn, answered, cancel); break;
            case Meaning.ChoseEarlier chose: await earlier.ChooseAsync(turn, chose, cancel); break;
            case Meaning.Remark remark: Keep(turn, remark, inFocus); break;
            case Meaning.Unknown: turn.Note = "error/tap"; break;
        }

        return Aside.AskAgain;
    }

    private async Task<Aside> TakeControlAsync(Turn turn, string control, CancellationToken cancel)
    {
        if (control is not (Controls.Break or Controls.Stop))
        {
            turn.Note = Notes.Of(turn, control);

            return Aside.AskAgain;
        }

        turn.Talk.IsPaused = true;
        await sender.SendAsync(turn, control == Controls.Stop ? AsideCards.Stop() : AsideCards.Break(), cancel);

        return Aside.Shown;
    }

    private static void Keep(Turn turn, Meaning.Remark remark, Ask inFocus)
    {
        turn.Write(inFocus.Prompt ?? (inFocus.Option is { } option ? Prompts.About(option) : Prompts.Beside(inFocus.Name)), remark.Text);
        turn.Note = inFocus.Option is null ? "note/kept-words" : "note/kept-words-now-choose";
    }
}
