namespace ViewsBot.Dialogs.Asking;

/// <summary>The controls' keys, as cards send them and as the reader of typed words names them.</summary>
internal static class Controls
{
    public const string Help = "help";
    public const string Stop = "stop";
    public const string Break = "break";
    public const string GoBack = "go-back";
    public const string Skip = "skip";
    public const string Repeat = "repeat";
    public const string ChangeLanguage = "change-language";
    public const string TellSomeone = "tell-someone";
    public const string WhoSees = "who-sees";
    public const string StartAgain = "start-again";
    public const string ChangeHelper = "change-helper";
    public const string Explain = "explain";
    public const string HowMany = "how-many";
    public const string AtOnce = "at-once";
    public const string MyWay = "my-way";
    public const string Change = "change";
    public const string ThisIsRight = "this-is-right";

    /// <summary>"I don't know about this", where a scale offers it: kept as "I don't know", and explained.</summary>
    public const string DontKnowAboutThis = "dont-know-about-this";

    private static readonly HashSet<string> OfTheConversation =
        [Help, Stop, Break, GoBack, Repeat, ChangeLanguage, WhoSees, StartAgain, ChangeHelper, Explain, HowMany, AtOnce, MyWay];

    /// <summary>Whether it asks something of the conversation, on any card.</summary>
    public static bool IsOfTheConversation(string control) => OfTheConversation.Contains(control);
}
