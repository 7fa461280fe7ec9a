namespace ViewsBot.Dialogs.Asking;

/// <summary>The names of the questions; they stand in dialog state and on cards, and so never change.</summary>
internal static class Asks
{
    public const string Welcome = "welcome";
    public const string TellMeMore = "tell-me-more";
    public const string Helper = "helper";
    public const string Topics = "topics";
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

    public const string HowMany = "how-many";
    public const string FewerOffered = "fewer-offered";

    /// <summary>Not a question: the card of a break or a stop.</summary>
    public const string Pause = "pause";

    /// <summary>Not a question: the reply to somebody who told.</summary>
    public const string Told = "told";

    /// <summary>Not a question: a card of the explainer.</summary>
    public const string Explain = "explain";

    /// <summary>Not a question: "type the words of your link", before there is a session.</summary>
    public const string Code = "code";

    private static readonly HashSet<string> PassedBy = [Welcome, TellMeMore, Topics, TopicStart, Board, SuggestedPause, SharePick, Prompts.TellMore];

    /// <summary>Whether it is a question that is only passed by: what is tapped on its card later means nothing any more.</summary>
    public static bool IsPassedBy(string ask) => PassedBy.Contains(ask);
}
