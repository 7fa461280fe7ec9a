using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Closing;

/// <summary>The closing questions for a child, in their order.</summary>
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

    /// <summary>How many there are.</summary>
    public static int Count => ForChild.Length;

    /// <summary>One of them, from 0.</summary>
    public static Ask At(int index, int page) => new() { Name = ForChild[index].Ask, Prompt = ForChild[index].Prompt, Page = page };
}
