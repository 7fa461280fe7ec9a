namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends a question as it was given, for prompts that put nothing to it.</summary>
internal static class PlainPrompt
{
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;

        return question is null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);
    }
}
