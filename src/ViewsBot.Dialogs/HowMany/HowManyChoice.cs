using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>How many answers a picture has to choose from, from now on; every placement keeps it.</summary>
internal static class HowManyChoice
{
    /// <summary>Takes a choice, where it is one of how many.</summary>
    public static bool Take(Turn turn, string ask, string choice)
    {
        if (ask is not (Asks.HowMany or Asks.FewerOffered) || AnswerKeys.ReadForm(choice) is null) { return false; }

        turn.Talk.Scale = choice;
        turn.Note = new Sentence("note/how-many", ("how", new Sentence("how-many/" + choice)));

        return true;
    }
}
