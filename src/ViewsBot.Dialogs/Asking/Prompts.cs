namespace ViewsBot.Dialogs.Asking;

/// <summary>The keys that own words and choices are kept under. Stable for ever.</summary>
internal static class Prompts
{
    public const string TellMore = "tell-more";
    public const string HomeIdea = "home-ideas/what-works";
    public const string Celebrate = "celebrate/what";
    public const string HowWasMeeting = "after-review/meeting";
    public const string AboutMeeting = "after-review/about-meeting";
    public const string AskAtMeeting = "closing/ask-at-meeting";
    public const string NotToShare = "closing/not-to-share";

    /// <summary>Own words about an option.</summary>
    public static string About(string option) => $"{TellMore}/{option}";

    /// <summary>The option that own words are about.</summary>
    /// <returns><c>null</c> where they are about none.</returns>
    public static string? OptionOf(string prompt) => prompt.StartsWith(TellMore + "/", StringComparison.Ordinal) ? prompt[(TellMore.Length + 1)..] : null;

    /// <summary>Words typed beside a card that asked for none.</summary>
    public static string Beside(string ask) => "beside/" + ask;

    /// <summary>What is said freely while a question waits: about its prompt, its option, or beside it.</summary>
    public static string At(Ask ask) => ask.Prompt ?? (ask.Option is { } option ? About(option) : Beside(ask.Name));

    /// <summary>The last part of a prompt's key: <c>proud</c> of <c>closing/proud</c>.</summary>
    public static string NameOf(string prompt) => prompt[(prompt.LastIndexOf('/') + 1)..];
}
