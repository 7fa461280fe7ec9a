using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Answers what is said to the conversation itself. What is more than a question is kept word for word, wherever words are.</summary>
internal sealed class SaidToUs(NotKept notKept)
{
    /// <summary>Answers it, above the card that is asked again.</summary>
    public async Task AnswerAsync(Turn turn, Meaning.SaidBeside said, Ask inFocus, Card card, CancellationToken cancel)
    {
        var dropped = notKept.Words(turn, inFocus);

        if (dropped is not null) { await NotKept.DropAsync(turn, dropped, cancel); }
        else { turn.Write(Prompts.At(inFocus), said.Text); }

        turn.Note = AnswerTo(turn, said.What, card, isKept: dropped is null);
    }

    private static Sentence? AnswerTo(Turn turn, Said what, Card card, bool isKept) => what switch
    {
        Said.NotForFamily when !isKept => Notes.Of(turn, Controls.WhoSees, card),
        Said.NotForFamily when turn.Session.OwnsViews => "note/kept-words",
        Said.NotForFamily => Notes.KeptFromFamily(turn),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
