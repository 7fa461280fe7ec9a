using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>
/// Reads the very words that stand on a control, whatever the lists of typed words know: whoever reads "How I like to talk" under "More" and
/// types it has asked for that, in every language.
/// </summary>
internal static class ControlNames
{
    private static readonly string[] OfTheConversation =
    [
        Controls.GoBack, Controls.Repeat, Controls.Break, Controls.Stop, Controls.Explain, Controls.WhoSees, Controls.Help,
        Controls.ChangeHelper, Controls.ChangeLanguage, Controls.HowMany, Controls.MyWay,
    ];

    private static readonly Reason[] Reasons = [Reason.DontKnow, Reason.Skip, Reason.NotAboutMe, Reason.DontWantToSay];

    /// <summary>What the words ask of the conversation; <c>null</c> where they stand on no such control.</summary>
    public static string? Read(Turn turn, string text) => Array.Find(OfTheConversation, control => IsName(turn, control, text));

    /// <summary>Which answer that is none they stand for; <c>null</c> where they stand for none.</summary>
    public static Reason? ReadReason(Turn turn, string text)
    {
        foreach (var reason in Reasons)
        {
            if (IsName(turn, AnswerKeys.Of(reason), text)) { return reason; }
        }

        return null;
    }

    private static bool IsName(Turn turn, string control, string text) =>
        string.Equals(text.Trim().TrimEnd('.', '!'), turn.Words.Get("control/" + control), StringComparison.OrdinalIgnoreCase);
}
