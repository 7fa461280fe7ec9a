namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stands after it was begun or continued.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the person's next reply.</summary>
    Waiting,

    /// <summary>The dialog ended and the stack is empty.</summary>
    Complete,

    /// <summary>The dialog was cancelled and the stack is empty.</summary>
    Cancelled,

    /// <summary>The dialog ended its work, yet the turn waits.</summary>
    CompleteAndWait,
}
