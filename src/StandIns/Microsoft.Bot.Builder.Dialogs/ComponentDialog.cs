namespace Microsoft.Bot.Builder.Dialogs;

#pragma warning disable CA1725 // The package calls the outer stack outerDc here, and a caller may name the argument.

/// <summary>A dialog made of dialogs: begun and ended from outside as one, with a stack of its own inside.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key under which the inner stack is kept in the component's state.</summary>
    private const string InnerStack = "dialogs";

    private bool _initialized;

    /// <summary>Makes a component.</summary>
    /// <param name="dialogId">Its id; the name of its type unless given.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog the component begins with; the first one added unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds a dialog to the component.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public virtual ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;

        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(outerDc);

        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var inner = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken).ConfigureAwait(false);

        return await AfterAsync(outerDc, inner, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);

        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var inner = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken).ConfigureAwait(false);

        return await AfterAsync(outerDc, inner, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks again: a component is resumed only when something was begun above it from outside.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        ArgumentNullException.ThrowIfNull(outerDc);

        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await new DialogContext(Dialogs, turnContext, InnerState(instance)).RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Leaves the stack; when cancelled, what is inside is cancelled first.</summary>
    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await new DialogContext(Dialogs, turnContext, InnerState(instance)).CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins the component's inside: its initial dialog unless overridden.</summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="options">What the component was begun with, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the inner stack stands.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Hands the person's reply to the component's inside. The place to look for an interruption.</summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the inner stack stands.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component leaves the stack. Does nothing unless overridden.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's place on the outer stack.</param>
    /// <param name="reason">Why it leaves.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it has cleaned up.</returns>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the inside was asked to ask again. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's place on the outer stack.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it has asked.</returns>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component on the outer stack.</summary>
    /// <param name="outerDc">The outer stack.</param>
    /// <param name="result">What the component gives back, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the outer stack stands.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    /// <summary>Called once, before the component first runs. Finds the initial dialog unless overridden.</summary>
    /// <param name="dc">The outer stack.</param>
    /// <returns>A task that ends when the component is ready.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;

        return Task.CompletedTask;
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.State.TryGetValue(InnerStack, out var kept))
        {
            return (DialogState)kept;
        }

        var state = new DialogState();
        instance.State[InnerStack] = state;

        return state;
    }

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }

        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
    }

    private Task<DialogTurnResult> AfterAsync(DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken) =>
        inner.Status == DialogTurnStatus.Waiting
            ? Task.FromResult(EndOfTurn)
            : EndComponentAsync(outerDc, inner.Result, cancellationToken);
}
