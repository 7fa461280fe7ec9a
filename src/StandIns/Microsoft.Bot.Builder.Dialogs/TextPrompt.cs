namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for any words.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is taken; every text unless given.</param>
    public TextPrompt(string dialogId, PromptValidator<string> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PlainPrompt.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var text = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;

        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = text is not null, Value = text });
    }
}
