using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Closing;

/// <summary>The closing questions of each audience, in their order.</summary>
internal static class ClosingQuestions
{
    private static readonly (string Ask, string Prompt)[] ForChild =
    [
        (Asks.Pick, Prompts.TalkMost),
        (Asks.Write, Prompts.Proud),
        (Asks.Pick, Prompts.Stay),
        (Asks.Pick, Prompts.Different),
        (Asks.Choose, Prompts.JoinMeeting),
        (Asks.Choose, Prompts.HowWasIt),
    ];

    private static readonly (string Ask, string Prompt)[] ForYoungPerson =
    [
        (Asks.Write, Prompts.Valued),
        (Asks.Pick, Prompts.MostImportant),
        (Asks.Write, Prompts.StaffDo),
        (Asks.Write, Prompts.Hope),
        (Asks.Choose, Prompts.NotToShare),
        (Asks.Write, Prompts.TellAfterwards),
        (Asks.Choose, Prompts.TellHow),
        (Asks.Choose, Prompts.JoinMeeting),
        (Asks.Choose, Prompts.HowWasIt),
    ];

    private static readonly (string Ask, string Prompt)[] ForParent =
    [
        (Asks.Write, Prompts.ProudOfChild),
        (Asks.Write, Prompts.GoodDay),
        (Asks.Write, Prompts.MainConcern),
        (Asks.Write, Prompts.Hopes),
        (Asks.Write, Prompts.SchoolDo),
        (Asks.Write, Prompts.TryAtHome),
        (Asks.Write, Prompts.AskAtMeeting),
        (Asks.Choose, Prompts.JoinMeeting),
        (Asks.Choose, Prompts.MeetLanguage),
        (Asks.Choose, Prompts.MeetTime),
        (Asks.Choose, Prompts.MeetWay),
        (Asks.Choose, Prompts.Private),
        (Asks.Choose, Prompts.HowWasIt),
    ];

    private static readonly Dictionary<string, (string Ask, string Prompt)[]> Of = new()
    {
        ["child"] = ForChild,
        ["young-person"] = ForYoungPerson,
        ["parent"] = ForParent,
    };

    /// <summary>How many an audience is asked.</summary>
    public static int CountFor(string audience) => Of[audience].Length;

    /// <summary>One of an audience's, from 0.</summary>
    public static Ask At(string audience, int index, int page) => new() { Name = Of[audience][index].Ask, Prompt = Of[audience][index].Prompt, Page = page };

    /// <summary>How an audience is asked a prompt: a name of <see cref="Asks"/>, or <c>null</c> if it is not.</summary>
    public static string? WayOf(string audience, string prompt) => Of[audience].FirstOrDefault(question => question.Prompt == prompt).Ask;
}
