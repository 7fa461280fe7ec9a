using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.Welcome;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Takes what is said beside the question: a control, an earlier card, words nobody asked for, a disclosure.</summary>
internal sealed class Asides(CardSender sender, EarlierCards earlier, Disclosure disclosure, Explainer explainer, NotKept notKept, SaidToUs toUs, SentOutside outside)
{
    /// <summary>The person is answering again: no longer paused, no longer telling, and nothing is being explained.</summary>
    public static void Leave(Turn turn)
    {
        turn.Talk.IsPaused = turn.Talk.IsTelling = false;
        turn.Talk.Telling = turn.Talk.Explaining = null;
    }

    /// <summary>Takes it, and says what follows.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="meaning">What was said.</param>
    /// <param name="inFocus">The question in focus.</param>
    /// <param name="card">Its card.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task<Aside> TakeAsync(Turn turn, Meaning meaning, Ask inFocus, Card card, CancellationToken cancel)
    {
        if (meaning is Meaning.Told told) { return await disclosure.TakeAsync(turn, told, cancel); }

        await Disclosure.ForgetStepsAsync(turn, meaning, cancel);
        var open = turn.Talk.Explaining;
        Leave(turn);

        switch (meaning)
        {
            case Meaning.Explain explain: return await ExplainAsync(turn, explain.Choice, open, cancel);
            case Meaning.Asked { Control: Controls.Explain }: return await ExplainAsync(turn, ExplainChoices.Menu, open, cancel);
            case Meaning.Asked asked: return await TakeControlAsync(turn, asked.Control, inFocus, card, cancel);
            case Meaning.AnsweredEarlier answered: await earlier.AnswerAsync(turn, answered, cancel); break;
            case Meaning.ChoseEarlier chose: await earlier.ChooseAsync(turn, chose, cancel); break;
            case Meaning.Remark remark: await TakeWordsAsync(turn, remark, inFocus, card, cancel); break;
            case Meaning.RemarkEarlier remark: await TakeWordsAsync(turn, new Meaning.Remark(remark.Text), remark.At, card, cancel); break;
            case Meaning.WroteEarlier wrote: await TakeWrittenAsync(turn, wrote, card, cancel); break;
            case Meaning.SaidBeside said: return await toUs.AnswerAsync(turn, said, inFocus, card, cancel);
            case Meaning.PassedBy: turn.Note = Notes.CardDone; break;
            case Meaning.Unknown: turn.Note = "error/tap"; break;
        }

        return Aside.AskAgain;
    }

    /// <summary>Greets somebody who paused and opened their link again: the card of the pause reads as if all were closed. Once a pause, however often they open it.</summary>
    public Task GreetAgainAsync(Turn turn, Card inFocus, CancellationToken cancel)
    {
        turn.Talk.IsGreetedAgain = true;

        var question = CardWords.Asked(inFocus, turn.Words) is null ? (Filling?)null : Filling.Of(words => CardWords.Asked(inFocus, words)!);

        return sender.SendAsync(turn, AsideCards.HelloAgain(question), cancel);
    }

    private async Task<Aside> TakeControlAsync(Turn turn, string control, Ask inFocus, Card card, CancellationToken cancel)
    {
        if (control is not (Controls.Break or Controls.Stop))
        {
            turn.Note = outside.Note(turn, control, card);

            return Aside.AskAgain;
        }

        // "Not now" at hello answers being asked. A pause that leaves no trace says nothing here either.
        if (Hello.Has(inFocus.Name) && !turn.IsEphemeral) { turn.Record.NotThisTime(turn.Now); }

        turn.Talk.IsPaused = true;
        turn.Talk.IsGreetedAgain = turn.IsEphemeral; // Of a pause that leaves no trace nothing is said later either.
        await sender.SendAsync(turn, control == Controls.Stop ? AsideCards.Stop(turn.Session.Survey is not null) : AsideCards.Break(), cancel);

        return Aside.Shown;
    }

    private async Task<Aside> ExplainAsync(Turn turn, string choice, string? open, CancellationToken cancel)
    {
        turn.Talk.Explaining = open;

        if (await explainer.TakeAsync(turn, choice, cancel)) { return Aside.Shown; }

        turn.Talk.Explaining = null;
        turn.Note = "error/tap";

        return Aside.AskAgain;
    }

    private async Task TakeWordsAsync(Turn turn, Meaning.Remark remark, Ask at, Card card, CancellationToken cancel)
    {
        if (at.Name == Asks.Option && notKept.IsPractice(turn, at)) { PracticeTries.CountUnread(turn); }

        if (notKept.Words(turn, at) is { } said) { await NotKept.DropAsync(turn, said, cancel); return; }

        turn.Write(Prompts.At(at), remark.Text);
        turn.Note = Notes.KeptWords(card);
    }

    private async Task TakeWrittenAsync(Turn turn, Meaning.WroteEarlier wrote, Card card, CancellationToken cancel)
    {
        if (notKept.Words(turn, wrote.At) is { } said) { await NotKept.DropAsync(turn, said, cancel); return; }

        await EarlierCards.WriteAsync(turn, wrote, cancel);
        turn.Note = Notes.KeptWords(card);
    }
}
