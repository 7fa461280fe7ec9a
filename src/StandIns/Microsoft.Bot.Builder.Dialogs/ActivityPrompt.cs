namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for an activity of any kind; its validator says which one will do.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an activity is taken.</param>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank, or there is no validator.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator ?? throw new ArgumentNullException(nameof(validator));
    }

    /// <summary>Asks.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));

        var state = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, state.Bag, state.Options, cancellationToken).ConfigureAwait(false);

        return EndOfTurn;
    }

    /// <summary>Shows the activity to the validator; ends with it, or, after a message, asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var state = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state.Bag, state.Options, cancellationToken).ConfigureAwait(false);
        state.CountAttempt();

        var context = new PromptValidatorContext<Activity>(dc.Context, recognized, state.Bag, state.Options);
        if (await _validator(context, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state.Bag, state.Options, isRetry: true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>Asks again: what was begun above a prompt has ended, and the question still has no answer.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var state = PromptState.Of(instance);

        return OnPromptAsync(turnContext, state.Bag, state.Options, cancellationToken);
    }

    /// <summary>Sends the question for the first time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps between attempts.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it is sent.</returns>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps between attempts.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an activity was just not taken.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it is sent.</returns>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PlainPrompt.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as it came.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps between attempts.</param>
    /// <param name="options">What it asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The activity.</returns>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
