namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation that can be begun, continued by each reply, and ended.</summary>
public abstract class Dialog
{
    /// <summary>What a dialog gives back when it waits for the person.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id; the name of its type unless given.</param>
    protected Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>The id the dialog is found by; the name of its type unless set.</summary>
    public string Id
    {
        get => _id ??= GetType().Name;
        set => _id = value;
    }

    /// <summary>Called when the dialog is put on the stack.</summary>
    /// <param name="dc">The stack it is on.</param>
    /// <param name="options">What it was begun with, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called when the dialog is active and the person replied. Ends the dialog unless overridden.</summary>
    /// <param name="dc">The stack it is on.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Called when the dialog above it ended. Ends the dialog with the same result unless overridden.</summary>
    /// <param name="dc">The stack it is on.</param>
    /// <param name="reason">Why it is called.</param>
    /// <param name="result">What the dialog above gave back, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Called when the dialog should ask the person again. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's place on the stack.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it has asked.</returns>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called when the dialog leaves the stack. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's place on the stack.</param>
    /// <param name="reason">Why it leaves.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it has cleaned up.</returns>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Tells one shape of the dialog from another, so that a change between turns is seen. The id unless overridden.</summary>
    /// <returns>A text that changes when the dialog's shape does.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Called when something happened. Passes it to the parent if it bubbles, unless overridden.</summary>
    /// <param name="dc">The stack the dialog is on.</param>
    /// <param name="e">What happened.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it was handled.</returns>
    public virtual Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        e.Bubble && dc.Parent is { } parent
            ? parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken)
            : Task.FromResult(false);

    /// <summary>Refuses a cancellation token that slipped into the place of options or a result.</summary>
    internal static void RefuseToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was given where a value belongs; name the argument.", name);
        }
    }
}
