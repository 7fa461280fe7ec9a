using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one question until it has an answer it can take.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is taken; every answer that is understood unless given.</param>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank.</exception>
    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(Required(dialogId))
    {
        _validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));

        var state = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, state.Bag, state.Options, isRetry: false, cancellationToken).ConfigureAwait(false);

        return EndOfTurn;
    }

    /// <summary>Reads the reply; ends with the answer, or asks again. Anything but a message leaves the prompt where it is.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var state = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state.Bag, state.Options, cancellationToken).ConfigureAwait(false);
        state.CountAttempt();

        if (await IsTakenAsync(dc.Context, recognized, state, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
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
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);

        var state = PromptState.Of(instance);

        return OnPromptAsync(turnContext, state.Bag, state.Options, isRetry: false, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps between attempts.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an answer was just not taken.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when it is sent.</returns>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads the reply.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt keeps between attempts.</param>
    /// <param name="options">What it asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What was made of it.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Puts choices to a question, without changing the question that was given.</summary>
    /// <param name="prompt">The question, or null.</param>
    /// <param name="channelId">The channel it goes to.</param>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="style">How it is shown.</param>
    /// <param name="options">The words between the choices; English ones unless given.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>The message to send.</returns>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        ChoiceMessage.Of(prompt, choices, style, options, new ChoiceAudience(channelId));

    /// <summary>Puts choices to a question for whoever wrote: a personal chat in Teams can show suggested actions, to them alone.</summary>
    private protected IMessageActivity WithChoices(ITurnContext turnContext, IMessageActivity prompt, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, CancellationToken cancellationToken)
    {
        var audience = ChoiceAudience.Of(turnContext.Activity);

        return audience.IsPersonalTeamsChat
            ? ChoiceMessage.Of(prompt, choices, style, options, audience)
            : AppendChoices(prompt, audience.ChannelId, choices, style, options, cancellationToken);
    }

    private static string Required(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : dialogId;

    private Task<bool> IsTakenAsync(ITurnContext turnContext, PromptRecognizerResult<T> recognized, PromptState state, CancellationToken cancellationToken) =>
        _validator is null
            ? Task.FromResult(recognized.Succeeded)
            : _validator(new PromptValidatorContext<T>(turnContext, recognized, state.Bag, state.Options), cancellationToken);
}
