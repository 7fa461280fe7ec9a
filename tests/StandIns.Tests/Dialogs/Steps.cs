using Microsoft.Bot.Builder.Dialogs;

namespace StandIns.Tests.Dialogs;

/// <summary>Steps of waterfalls that several tests share.</summary>
internal static class Steps
{
    public static WaterfallStep SayAndWait(string text) => async (step, cancel) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancel);

        return Dialog.EndOfTurn;
    };

    public static WaterfallStep SayAndEnd(string text, object? result = null) => async (step, cancel) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancel);

        return await step.EndDialogAsync(result!, cancel);
    };

    public static WaterfallStep Begin(string dialogId, object? options = null) => (step, cancel) =>
        step.BeginDialogAsync(dialogId, options!, cancel);

    public static WaterfallStep Ask(string promptId, string question) => (step, cancel) =>
        step.PromptAsync(promptId, new PromptOptions { Prompt = Microsoft.Bot.Builder.MessageFactory.Text(question) }, cancel);

    /// <summary>Says what the step got, and ends with it.</summary>
    public static WaterfallStep SayResult(string before = "got ") => async (step, cancel) =>
    {
        await step.Context.SendActivityAsync($"{before}{step.Result ?? "nothing"}", cancellationToken: cancel);

        return await step.EndDialogAsync(step.Result, cancel);
    };
}
