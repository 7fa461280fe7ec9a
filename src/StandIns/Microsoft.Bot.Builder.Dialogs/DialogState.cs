namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of a conversation, or of a container inside it.</summary>
public class DialogState
{
    /// <summary>Makes an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Makes a stack of what is given.</summary>
    /// <param name="stack">The dialogs, the active one first; null means none.</param>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    /// <summary>The dialogs, the active one first.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
