namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something a dialog on the stack is told of, and may handle.</summary>
public class DialogEvent
{
    /// <summary>Whether the parent is told too when it was not handled.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened; see <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What goes with it, or null.</summary>
    public object Value { get; set; }
}
