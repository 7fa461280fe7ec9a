namespace ViewsBot.Dialogs.Asking;

/// <summary>What follows something said beside the question.</summary>
internal enum Aside
{
    /// <summary>The card in focus is shown again.</summary>
    AskAgain,

    /// <summary>A card of its own was shown; the one in focus waits beneath it.</summary>
    Shown,
}
