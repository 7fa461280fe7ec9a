using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.AfterReview;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Celebrating;
using ViewsBot.Dialogs.CheckAndChange;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.MyWay;
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
    public ConversationDialog(
        JourneyDialog journey, AskDialog ask, LanguageDialog language, LanguageOfferDialog languageOffer, MyWayDialog myWay, PracticeDialog practice, PlanStartDialog planStart, TopicsDialog topics, BoardDialog board, CheckAndChangeDialog check,
        AskAgainDialog askAgain, TellMoreDialog tellMore, CelebrationDialog celebration, ClosingDialog closing, WhoSeesDialog whoSees)
        : base(nameof(ConversationDialog))
    {
        InitialDialogId = nameof(JourneyDialog);
        AddDialog(journey);
        AddDialog(language).AddDialog(languageOffer).AddDialog(new WelcomeDialog()).AddDialog(new HelperDialog()).AddDialog(practice).AddDialog(topics);
        AddDialog(new NewsDialog()).AddDialog(new AfterReviewDialog()).AddDialog(new OpenedAgainDialog());
        AddDialog(planStart).AddDialog(new HomeIdeasDialog()).AddDialog(celebration);
        AddDialog(board).AddDialog(check).AddDialog(new SuggestedPauseDialog()).AddDialog(askAgain).AddDialog(new HowManyDialog()).AddDialog(myWay);
        AddDialog(tellMore).AddDialog(closing).AddDialog(whoSees).AddDialog(new GoodbyeDialog());
        AddDialog(ask);
    }
}
