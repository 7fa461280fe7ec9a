using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ViewsBot.Bench;

/// <summary>One bare turn: adapter, state read from memory, an answer kept, the next question sent, state written.</summary>
public class WaterfallTurn
{
    private readonly SilentAdapter _adapter = new();
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly AskingDialog _dialog = new();
    private readonly IStatePropertyAccessor<DialogState> _stack;
    private readonly BotCallbackHandler _bot;

    public WaterfallTurn()
    {
        _stack = _state.CreateProperty<DialogState>("dialogs");
        _bot = RunAsync;
    }

    [GlobalSetup]
    public async Task BeginAsync()
    {
        await AnswerAsync();
        await AnswerAsync();

        if (_adapter.Sent.Count != 1)
        {
            throw new InvalidOperationException($"A turn sent {_adapter.Sent.Count} messages, so this would not measure a conversation.");
        }
    }

    [Benchmark]
    public Task AnswerAsync() => _adapter.TurnAsync(
        new Activity
        {
            Type = ActivityTypes.Message,
            Id = "1",
            ChannelId = "directline",
            ServiceUrl = "http://localhost",
            Text = "left",
            From = new ChannelAccount("child"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount { Id = "conversation" },
        },
        _bot);

    private async Task RunAsync(ITurnContext turn, CancellationToken cancel)
    {
        await _dialog.RunAsync(turn, _stack, cancel);
        await _state.SaveChangesAsync(turn, cancellationToken: cancel);
    }
}
