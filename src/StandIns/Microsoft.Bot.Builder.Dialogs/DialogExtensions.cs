namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as a bot's whole conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the conversation's dialog or, when none is active, begins it.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <remarks>
    /// What is thrown goes first, as <see cref="DialogEvents.Error"/>, to the innermost dialog and outwards from it; if one of
    /// them handles it, the turn is run again. An end of conversation is only acted on by a bot that serves another bot.
    /// </remarks>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        while (!await RanAsync(dc, dialog.Id, cancellationToken).ConfigureAwait(false))
        {
            // A dialog handled the error and left the stack fit to go on from.
        }
    }

    private static async Task<bool> RanAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }

            return false;
        }
    }
}
