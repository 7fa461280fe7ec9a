using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Dialogs.AfterReview;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Celebrating;
using ViewsBot.Dialogs.CheckAndChange;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Joining;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Pauses;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Topics;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.Welcome;
using ViewsBot.Dialogs.WhoSees;
using ViewsBot.Language.Noticing;

namespace ViewsBot.Dialogs;

/// <summary>Wires the conversation.</summary>
public static class DialogsRoom
{
    /// <summary>
    /// Adds the bot. The host gives it the content, the reader of typed words, an <see cref="IStorage"/>, the clock, what is sent to a translator, and where the
    /// pictures and the page of the board are.
    /// </summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services, PictureAddress pictures, BoardPage boardPage) => services
        .AddSingleton(pictures)
        .AddSingleton(boardPage)
        .AddSingleton<ConversationState>()
        .AddQuestions()
        .AddAsking()
        .AddSingleton<OfferedLanguages>()
        .AddSingleton<LanguageSetting>()
        .AddSingleton<OtherLanguage>()
        .AddSingleton<LanguageNotice>()
        .AddSingleton<LanguageDialog>()
        .AddSingleton<LanguageOfferDialog>()
        .AddSingleton<MyWayDialog>()
        .AddSingleton<TopicFinder>()
        .AddSingleton<ICardsAhead, CardsAhead>()
        .AddSingleton<PicturesAhead>()
        .AddSingleton<StillToCome>()
        .AddSingleton<Picks>()
        .AddSingleton<RoadFinder>()
        .AddSingleton<JourneyDialog>()
        .AddSingleton<NewsCards>()
        .AddSingleton<PracticeDialog>()
        .AddSingleton<PlanStartDialog>()
        .AddSingleton<CelebrationDialog>()
        .AddSingleton<CheckAndChangeDialog>()
        .AddSingleton<TopicsDialog>()
        .AddSingleton<TopicsOffered>()
        .AddSingleton<BoardDialog>()
        .AddSingleton<AskAgainDialog>()
        .AddSingleton<TellMoreDialog>()
        .AddSingleton<ClosingDialog>()
        .AddSingleton<ShareSubjects>()
        .AddSingleton<WhoSeesDialog>()
        .AddSingleton<ConversationDialog>()
        .AddSingleton<TurnOpening>()
        .AddSingleton<Rehearsal>()
        .AddSingleton<ToldWithoutSession>()
        .AddSingleton<JoiningByCode>()
        .AddSingleton<IBot, ConversationBot>();

    private static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<AskDialog>()
        .AddSingleton<CardReader>()
        .AddSingleton<TapReader>()
        .AddSingleton<TypedReader>()
        .AddSingleton<SeveralReader>()
        .AddSingleton<CardSender>()
        .AddSingleton<Asides>()
        .AddSingleton<EarlierCards>()
        .AddSingleton<EarlierWriting>()
        .AddSingleton<CapacityNews>()
        .AddSingleton<NotKept>()
        .AddSingleton<SaidToUs>()
        .AddSingleton<SentOutside>()
        .AddSingleton<Explainer>()
        .AddSingleton<ExplainCards>()
        .AddSingleton<TakenAlong>()
        .AddSingleton<Disclosure>();

    private static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<IQuestion, LanguageQuestion>()
        .AddSingleton<IQuestion, LanguageOfferQuestion>()
        .AddHello()
        .AddSingleton<IQuestion, HelperQuestion>()
        .AddSingleton<IQuestion, HelperAgainQuestion>()
        .AddSingleton<IQuestion, HowManyQuestion>()
        .AddSingleton<IQuestion, AtOnceQuestion>()
        .AddSingleton<IQuestion, MyWayQuestion>()
        .AddSingleton<IQuestion, FewerOfferedQuestion>()
        .AddSingleton<IQuestion, TopicsQuestion>()
        .AddSingleton<IQuestion, AnythingElseQuestion>()
        .AddSingleton<IQuestion, TopicStartQuestion>()
        .AddSingleton<IQuestion, OptionQuestion>()
        .AddSingleton<IQuestion, BoardQuestion>()
        .AddSingleton<IQuestion, SuggestedPauseQuestion>()
        .AddSingleton<IQuestion, PickQuestion>()
        .AddSingleton<IQuestion, WriteQuestion>()
        .AddSingleton<IQuestion, ChooseQuestion>()
        .AddSingleton<IQuestion, ShareQuestion>()
        .AddSingleton<IQuestion, SharePickQuestion>()
        .AddSingleton<IQuestion, GoodbyeQuestion>()
        .AddLoopQuestions();

    private static IServiceCollection AddHello(this IServiceCollection services) => services
        .AddSingleton<IQuestion, WelcomeQuestion>()
        .AddSingleton<IQuestion, WhoWillSeeQuestion>()
        .AddSingleton<IQuestion, NotSafeQuestion>()
        .AddTellMeMore(Asks.TellMeMore)
        .AddTellMeMore(Asks.MoreWhoWillSee)
        .AddTellMeMore(Asks.MoreNotSafe);

    private static IServiceCollection AddTellMeMore(this IServiceCollection services, string name) =>
        services.AddSingleton<IQuestion>(provider => new TellMeMoreQuestion(name, provider.GetRequiredService<SentOutside>()));

    /// <summary>Questions over the plan, and about what came of what was said.</summary>
    private static IServiceCollection AddLoopQuestions(this IServiceCollection services) => services
        .AddSingleton<IQuestion, PlanStartQuestion>()
        .AddSingleton<IQuestion, PlanExplainedQuestion>()
        .AddSingleton<IQuestion, HomeIdeaQuestion>()
        .AddSingleton<IQuestion, NewsQuestion>()
        .AddSingleton<IQuestion, NotQuiteQuestion>()
        .AddSingleton<IQuestion, AfterReviewQuestion>()
        .AddSingleton<IQuestion, AfterReviewWordsQuestion>()
        .AddSingleton<IQuestion, CelebrateQuestion>()
        .AddSingleton<IQuestion, CelebrateWordsQuestion>()
        .AddSingleton<IQuestion, CelebrateWith>();
}
