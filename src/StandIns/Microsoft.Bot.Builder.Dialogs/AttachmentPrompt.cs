namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one or more attachments.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is taken; any attachment unless given.</param>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PlainPrompt.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Attachments is { Count: > 0 } attachments)
        {
            result.Succeeded = true;
            result.Value = attachments;
        }

        return Task.FromResult(result);
    }
}
