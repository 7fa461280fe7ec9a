using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Journey;

/// <summary>What an answer to a stage's last card moves.</summary>
internal static class Moves
{
    public static Moved After(object? result) => result switch
    {
        Meaning.Asked { Control: Controls.GoBack } => Moved.Back,
        Meaning.Asked { Control: Controls.StartAgain } => Moved.Again,
        _ => Moved.On,
    };

    /// <summary>The same for a stage about a topic, where starting again means the topic.</summary>
    public static Moved WithinTopic(object? result) => After(result) == Moved.Again ? Moved.Restart : After(result);
}
