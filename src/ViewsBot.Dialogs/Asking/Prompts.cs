namespace ViewsBot.Dialogs.Asking;

/// <summary>The keys that own words and choices are kept under. Stable for ever.</summary>
internal static class Prompts
{
    public const string TellMore = "tell-more";
    public const string TalkMost = "closing/talk-most";
    public const string Proud = "closing/proud";
    public const string Stay = "closing/stay";
    public const string Different = "closing/different";
    public const string JoinMeeting = "closing/join";
    public const string HowWasIt = "closing/how-was-it";

    /// <summary>Own words about an option.</summary>
    public static string About(string option) => $"{TellMore}/{option}";

    /// <summary>Words typed beside a card that asked for none.</summary>
    public static string Beside(string ask) => "beside/" + ask;

    /// <summary>The last part of a prompt's key: <c>proud</c> of <c>closing/proud</c>.</summary>
    public static string NameOf(string prompt) => prompt[(prompt.LastIndexOf('/') + 1)..];
}
