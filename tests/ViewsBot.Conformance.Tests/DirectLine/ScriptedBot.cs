using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Records.Turns;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>A bot that does what it is told, so that a test says what happens on the channel's far side.</summary>
internal sealed class ScriptedBot : IBot
{
    public const string Secret = "secret words";

    private static readonly JsonElement s_card = JsonDocument.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hello – ملاحظة","weight":null}]}""").RootElement;

    private string? _changeable;

    /// <summary>What came in, in order.</summary>
    public List<Activity> Heard { get; } = [];

    /// <summary>How often it was told that somebody opened the conversation again.</summary>
    public int OpenedAgain { get; private set; }

    /// <summary>What it says then; nothing where it is <c>null</c>.</summary>
    public string? News { get; set; }

    /// <summary>What a message "wait" waits for.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Set once a message "wait" waits.</summary>
    public TaskCompletionSource Waits { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity is { Type: ActivityTypes.Event, Name: TurnEvents.OpenedAgain })
        {
            await TellNewsAsync(turnContext, cancellationToken);
            return;
        }

        lock (Heard) { Heard.Add(turnContext.Activity); }

        await (turnContext.Activity.Type switch
        {
            ActivityTypes.ConversationUpdate => WelcomeAsync(turnContext, cancellationToken),
            ActivityTypes.Message => AnswerAsync(turnContext, turnContext.Activity.Text ?? "", cancellationToken),
            ActivityTypes.Event => SayAsync(turnContext, $"event {turnContext.Activity.Name}", cancellationToken),
            _ => Task.CompletedTask,
        });
    }

    private async Task TellNewsAsync(ITurnContext turn, CancellationToken cancel)
    {
        OpenedAgain++;

        switch (News)
        {
            case null: break;
            case "throw": throw new InvalidOperationException(Secret);
            default: await SayAsync(turn, News, cancel); break;
        }
    }

    private static Task<ResourceResponse> WelcomeAsync(ITurnContext turn, CancellationToken cancel) =>
        turn.SendActivityAsync(MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: s_card)), cancel);

    private Task AnswerAsync(ITurnContext turn, string text, CancellationToken cancel) => text switch
    {
        "two" => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], cancel),
        "type" => TypeAsync(turn, cancel),
        "wait" => WaitAsync(turn, cancel),
        "throw" => throw new InvalidOperationException(Secret),
        "changeable" => SayChangeableAsync(turn, cancel),
        "change" => ChangeAsync(turn, cancel),
        "disclose" => DiscloseAsync(turn, cancel),
        "whisper" => WhisperAsync(turn, "whispered", cancel),
        "first a reply, then disclose" => ReplyThenDiscloseAsync(turn, cancel),
        "bonjour" => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = "salut", Locale = "fr-FR" }, cancel),
        "value" => SayAsync(turn, turn.Activity.Value is JsonElement value ? value.GetRawText() : "none", cancel),
        _ => SayAsync(turn, $"heard {text}", cancel),
    };

    private static Task<ResourceResponse> SayAsync(ITurnContext turn, string text, CancellationToken cancel) =>
        turn.SendActivityAsync(MessageFactory.Text(text), cancel);

    private static async Task TypeAsync(ITurnContext turn, CancellationToken cancel)
    {
        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancel);
        await SayAsync(turn, "typed", cancel);
    }

    private async Task WaitAsync(ITurnContext turn, CancellationToken cancel)
    {
        Waits.TrySetResult();
        await Gate.Task;
        await SayAsync(turn, "waited", cancel);
    }

    private async Task SayChangeableAsync(ITurnContext turn, CancellationToken cancel) =>
        _changeable = (await turn.SendActivityAsync(MessageFactory.Text("old"), cancel)).Id;

    private Task<ResourceResponse> ChangeAsync(ITurnContext turn, CancellationToken cancel)
    {
        var changed = MessageFactory.Text("new");
        changed.Id = _changeable;

        return turn.UpdateActivityAsync(changed, cancel);
    }

    private static async Task DiscloseAsync(ITurnContext turn, CancellationToken cancel)
    {
        await turn.DeleteActivityAsync(turn.Activity.Id, cancel);
        await WhisperAsync(turn, "thank you for telling me", cancel);
        await SayAsync(turn, "go on", cancel);
    }

    private static async Task ReplyThenDiscloseAsync(ITurnContext turn, CancellationToken cancel)
    {
        await SayAsync(turn, "for everybody", cancel);
        await turn.DeleteActivityAsync(turn.Activity.Id, cancel);
    }

    private static Task<ResourceResponse> WhisperAsync(ITurnContext turn, string text, CancellationToken cancel)
    {
        var whisper = MessageFactory.Text(text);
        whisper.DeliveryMode = DeliveryModes.Ephemeral;

        return turn.SendActivityAsync(whisper, cancel);
    }
}
