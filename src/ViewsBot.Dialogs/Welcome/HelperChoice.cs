using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Who helps, from now on; every answer keeps it.</summary>
internal static class HelperChoice
{
    /// <summary>Takes a choice, where it is one of who helps.</summary>
    public static bool Take(Turn turn, string ask, string choice)
    {
        if (ask is not (Asks.Helper or Asks.HelperAgain) || Helpers.For(turn.Audience).All(one => one.Key != choice)) { return false; }

        turn.Talk.Helper = choice;
        turn.Talk.HelperLastTime = null;
        turn.Note = new Sentence("note/helper", ("helper", new Sentence("helper/" + choice)));

        return true;
    }
}
