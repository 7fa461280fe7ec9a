using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Dialogs.Welcome;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Asking;

/// <summary>What begins a dialog beside the question. Two of one depth never stand on each other: the later takes the earlier's place.</summary>
internal static class Besides
{
    private const int Again = 1;
    private const int Deepest = 2;

    /// <summary>The dialog a reply begins; <c>null</c> where it begins none.</summary>
    public static Beside? Of(Meaning meaning) => meaning switch
    {
        Meaning.Change change => new(nameof(AskAgainDialog), OptionAsk.Again(change.Option, Again), Again, []),
        Meaning.Asked { Control: Controls.ChangeLanguage } => Of(nameof(LanguageDialog), Asks.Language),
        Meaning.Asked { Control: Controls.ChangeHelper } => Of(nameof(HelperDialog), Asks.Helper),
        Meaning.Asked { Control: Controls.HowMany } => Of(nameof(HowManyDialog), Asks.HowMany),
        Meaning.Asked { Control: Controls.AtOnce } => Of(nameof(HowManyDialog), Asks.AtOnce),
        Meaning.Asked { Control: Controls.MyWay } => Of(nameof(MyWayDialog), Asks.MyWay),
        _ => null,
    };

    /// <summary>Who owns their views is not told who sees them, but chooses it, and then is where they were.</summary>
    public static Beside WhoSees { get; } = new(nameof(WhoSeesDialog), null, Deepest, [Asks.Share, Asks.SharePick]);

    /// <summary>The offer of the language that somebody writes in.</summary>
    public static Beside OfferLanguage(string language) =>
        new(nameof(LanguageOfferDialog), new Ask { Name = Asks.LanguageOffer, Prompt = language, Depth = Deepest }, Deepest, [Asks.LanguageOffer]);

    /// <summary>The offer of fewer pictures, for somebody whom three do not seem to suit.</summary>
    public static Beside OfferFewer => Of(nameof(HowManyDialog), Asks.FewerOffered);

    /// <summary>A dialog that begins with one question.</summary>
    public static Beside Of(string dialog, string ask) => new(dialog, new Ask { Name = ask, Depth = Deepest }, Deepest, [ask]);
}
