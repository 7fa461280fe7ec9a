using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Practice;

/// <summary>Counts what did not come to an answer while practising: after two, fewer pictures are offered, once.</summary>
internal static class PracticeTries
{
    private const int BeforeOffer = 2;

    /// <summary>Counts a result of a practice question, where it is no answer.</summary>
    public static void Count(Turn turn, object? result)
    {
        if (result is Meaning.Answered { Answer: Answer.NotAnswered } or Meaning.Asked { Control: Controls.Skip }) { turn.Talk.PracticeMisses++; }
    }

    /// <summary>Counts words typed at a practice question that were not read as an answer.</summary>
    public static void CountUnread(Turn turn) => turn.Talk.PracticeMisses++;

    /// <summary>Whether fewer pictures are to be offered now; from then on they are not again.</summary>
    public static bool TakesOffer(Turn turn)
    {
        if (turn.Talk.WasOfferedFewer || turn.Talk.PracticeMisses < BeforeOffer || turn.Form != ScaleForm.ThreePoints) { return false; }

        return turn.Talk.WasOfferedFewer = true;
    }
}
