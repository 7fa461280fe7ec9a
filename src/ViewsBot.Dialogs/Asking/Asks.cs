namespace ViewsBot.Dialogs.Asking;

/// <summary>The names of the questions; they stand in dialog state and on cards, and so never change.</summary>
internal static class Asks
{
    public const string Language = "language";
    public const string LanguageOffer = "language-offer";
    public const string Welcome = "welcome";
    public const string WhoWillSee = "who-will-see";
    public const string NotSafe = "if-not-safe";
    public const string TellMeMore = "tell-me-more";
    public const string MoreWhoWillSee = "more-who-will-see";
    public const string MoreNotSafe = "more-if-not-safe";
    public const string Helper = "helper";
    public const string HelperAgain = "helper-again";
    public const string Topics = "topics";
    public const string AnythingElse = "anything-else";
    public const string TopicStart = "topic-start";
    public const string Option = "option";
    public const string Board = "board";
    public const string SuggestedPause = "suggested-pause";
    public const string Pick = "pick";
    public const string Write = "write";
    public const string Choose = "choose";
    public const string Share = "share";
    public const string SharePick = "share-pick";
    public const string Goodbye = "goodbye";
    public const string News = "news";
    public const string NotQuite = "not-quite";
    public const string AfterReview = "after-review";
    public const string AfterReviewWords = "after-review-words";
    public const string PlanStart = "plan-start";
    public const string PlanExplained = "plan-explained";
    public const string HomeIdea = "home-idea";
    public const string Celebrate = "celebrate";
    public const string CelebrateWords = "celebrate-words";
    public const string CelebrateWith = "celebrate-with";

    public const string HowMany = "how-many";
    public const string AtOnce = "at-once";
    public const string MyWay = "my-way";
    public const string FewerOffered = "fewer-offered";

    /// <summary>Not a question: the card of a break or a stop.</summary>
    public const string Pause = "pause";

    /// <summary>Not a question: the reply to somebody who told.</summary>
    public const string Told = "told";

    /// <summary>Not a question: a card of the explainer.</summary>
    public const string Explain = "explain";

    /// <summary>Not a question: "type the words of your link", before there is a session.</summary>
    public const string Code = "code";

    private static readonly HashSet<string> Hello = [Welcome, WhoWillSee, NotSafe, TellMeMore, MoreWhoWillSee, MoreNotSafe];

    private static readonly HashSet<string> PassedBy = [.. Hello, Language, LanguageOffer, HelperAgain, MyWay, Topics, AnythingElse, TopicStart, Board, SuggestedPause, SharePick, PlanStart, PlanExplained, HomeIdea, Prompts.TellMore];

    private static readonly HashSet<string> BesideNews = [.. Hello, Language, LanguageOffer, News, NotQuite, AfterReview, AfterReviewWords];

    /// <summary>Whether it is a card of hello, which asks nothing yet.</summary>
    public static bool IsOfHello(string ask) => Hello.Contains(ask);

    /// <summary>Whether the news comes right after this question anyway, or is being told.</summary>
    public static bool IsBesideNews(string ask) => BesideNews.Contains(ask);

    /// <summary>Whether it is a question that is only passed by: what is tapped on its card later means nothing any more.</summary>
    public static bool IsPassedBy(string ask) => PassedBy.Contains(ask);
}
