using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.CheckAndChange;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Pauses;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.Topics;
using ViewsBot.Dialogs.Welcome;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Journey;

/// <summary>The whole conversation: the journey, its stages, and the one dialog that asks.</summary>
internal sealed class ConversationDialog : ComponentDialog
{
    public ConversationDialog(JourneyDialog journey, AskDialog ask, PracticeDialog practice, TopicsDialog topics, BoardDialog board, TellMoreDialog tellMore, ClosingDialog closing, WhoSeesDialog whoSees, AskAgainDialog askAgain)
        : base(nameof(ConversationDialog))
    {
        InitialDialogId = nameof(JourneyDialog);
        AddDialog(journey);
        AddDialog(new WelcomeDialog()).AddDialog(new HelperDialog()).AddDialog(practice).AddDialog(topics);
        AddDialog(board).AddDialog(new CheckAndChangeDialog()).AddDialog(new SuggestedPauseDialog()).AddDialog(askAgain).AddDialog(new HowManyDialog());
        AddDialog(tellMore).AddDialog(closing).AddDialog(whoSees).AddDialog(new GoodbyeDialog());
        AddDialog(ask);
    }
}
