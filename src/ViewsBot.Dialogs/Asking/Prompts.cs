namespace ViewsBot.Dialogs.Asking;

/// <summary>The keys that own words and choices are kept under. Stable for ever.</summary>
internal static class Prompts
{
    public const string TellMore = "tell-more";
    public const string HomeIdea = "home-ideas/what-works";
    public const string Celebrate = "celebrate/what";
    public const string HowWasMeeting = "after-review/meeting";
    public const string AboutMeeting = "after-review/about-meeting";
    public const string TalkMost = "closing/talk-most";
    public const string Proud = "closing/proud";
    public const string Stay = "closing/stay";
    public const string Different = "closing/different";
    public const string Valued = "closing/valued";
    public const string MostImportant = "closing/most-important";
    public const string StaffDo = "closing/staff-do";
    public const string Hope = "closing/hope";
    public const string NotToShare = "closing/not-to-share";
    public const string TellAfterwards = "closing/tell-afterwards";
    public const string TellHow = "closing/tell-how";
    public const string ProudOfChild = "closing/proud-of-child";
    public const string GoodDay = "closing/good-day";
    public const string MainConcern = "closing/main-concern";
    public const string Hopes = "closing/hopes";
    public const string SchoolDo = "closing/school-do";
    public const string TryAtHome = "closing/try-at-home";
    public const string AskAtMeeting = "closing/ask-at-meeting";
    public const string MeetLanguage = "closing/meet-language";
    public const string MeetTime = "closing/meet-time";
    public const string MeetWay = "closing/meet-way";
    public const string Private = "closing/private";
    public const string JoinMeeting = "closing/join";
    public const string HowWasIt = "closing/how-was-it";

    /// <summary>Own words about an option.</summary>
    public static string About(string option) => $"{TellMore}/{option}";

    /// <summary>Words typed beside a card that asked for none.</summary>
    public static string Beside(string ask) => "beside/" + ask;

    /// <summary>What is said freely while a question waits: about its prompt, its option, or beside it.</summary>
    public static string At(Ask ask) => ask.Prompt ?? (ask.Option is { } option ? About(option) : Beside(ask.Name));

    /// <summary>The last part of a prompt's key: <c>proud</c> of <c>closing/proud</c>.</summary>
    public static string NameOf(string prompt) => prompt[(prompt.LastIndexOf('/') + 1)..];
}
