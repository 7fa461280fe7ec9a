namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What moves the stack: begin, continue, end, replace, cancel, ask again.</content>
public partial class DialogContext
{
    /// <summary>Puts a dialog on the stack and begins it.</summary>
    /// <param name="dialogId">Its id, here or in a stack outside.</param>
    /// <param name="options">What it is begun with, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    /// <exception cref="ArgumentNullException">The id is null or empty.</exception>
    /// <exception cref="ArgumentException">Nobody knows the dialog, or the options are a cancellation token.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(options, nameof(options));
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
            $"No dialog '{dialogId}' can be begun: it is neither in this set nor in one outside it. A component adds its dialogs in its constructor.", nameof(dialogId));

        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });

        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    /// <exception cref="ArgumentNullException">The id or the options are missing.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        ArgumentNullException.ThrowIfNull(options);

        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the person's reply to the active dialog.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands; <see cref="DialogTurnStatus.Empty"/> when nothing was active.</returns>
    /// <exception cref="InvalidOperationException">Nobody knows the active dialog.</exception>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } instance
            ? Known(instance).ContinueDialogAsync(this, cancellationToken)
            : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Ends the active dialog and hands its result to the one below.</summary>
    /// <param name="result">What it gives back, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands; <see cref="DialogTurnStatus.Complete"/> with the result when none is below.</returns>
    /// <exception cref="ArgumentException">The result is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">Nobody knows the dialog below.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(result, nameof(result));

        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);

        return ActiveDialog is { } instance
            ? await Known(instance).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends the active dialog and begins another in its place.</summary>
    /// <param name="dialogId">The other's id.</param>
    /// <param name="options">What it is begun with, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    /// <exception cref="ArgumentException">Nobody knows the dialog, or the options are a cancellation token.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(options, nameof(options));

        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);

        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes every dialog off this stack.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was none.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>Takes every dialog off this stack and, if wanted, off those outside, until one handles the event.</summary>
    /// <param name="cancelParents">Whether the stacks outside are emptied too.</param>
    /// <param name="eventName">What the dialogs after the first are told; <see cref="DialogEvents.CancelDialog"/> unless given.</param>
    /// <param name="eventValue">What goes with it, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was none.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        // The dialog that cancels is not asked; those it would take with it are.
        var asking = false;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            while (dc.Stack.Count > 0)
            {
                if (asking && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false))
                {
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);
                }

                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
                asking = true;
            }

            asking = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Has the active dialog ask again, unless it handles <see cref="DialogEvents.RepromptDialog"/> itself.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it has asked.</returns>
    /// <exception cref="InvalidOperationException">Nobody knows the active dialog.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false);
        if (!handled && ActiveDialog is { } instance)
        {
            await Known(instance).RepromptDialogAsync(Context, instance, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (FindDialog(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }

    private Dialog Known(DialogInstance instance) =>
        FindDialog(instance.Id) ?? throw new InvalidOperationException(
            $"The stack holds a dialog '{instance.Id}', but it is neither in this set nor in one outside it.");
}
