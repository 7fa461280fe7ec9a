namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that holds others and keeps a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    /// <param name="dialogId">Its id; the name of its type unless given.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs it holds.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Opens the container's own stack.</summary>
    /// <param name="dc">The stack the container is active on.</param>
    /// <returns>The inner stack, or null when there is none.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Tells what the container holds from what it held before. Made of all its dialogs' versions unless overridden.</summary>
    /// <returns>A text that changes when a dialog inside does.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Says <see cref="DialogEvents.VersionChanged"/> once if what the container holds changed since its last turn.
    /// Nobody has to handle it: the conversation goes on from where it stood.
    /// </summary>
    private protected Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        var now = GetInternalVersion();
        if (string.Equals(before, now, StringComparison.Ordinal))
        {
            return Task.CompletedTask;
        }

        instance.Version = now;

        return before is null
            ? Task.CompletedTask
            : dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
    }
}
