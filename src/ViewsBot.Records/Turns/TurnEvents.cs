namespace ViewsBot.Records.Turns;

/// <summary>The names of what a channel tells a bot beside messages, as the names of event activities.</summary>
public static class TurnEvents
{
    /// <summary>Somebody opened a conversation again that had begun before: what there is to tell them may be told.</summary>
    public const string OpenedAgain = "opened-again";

    /// <summary>Somebody chose on their page how big its text is, or whether cards are read aloud: <c>{textSize, readAloud}</c>.</summary>
    public const string PageSettings = "page-settings";
}
