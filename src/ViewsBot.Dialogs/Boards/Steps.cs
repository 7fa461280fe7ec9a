using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Boards;

/// <summary>How far an answer moves within a topic or a list of questions.</summary>
internal static class Steps
{
    /// <summary>The index an answer leads to: the next, the one before, the same, or the first again.</summary>
    public static int From(int index, object? result) => result switch
    {
        Meaning.Asked { Control: Controls.GoBack } => index - 1,
        Meaning.Asked { Control: Controls.StartAgain } => 0,
        Meaning.AnsweredAhead => index,
        _ => index + 1,
    };
}
