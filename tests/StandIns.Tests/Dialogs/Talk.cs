using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs;

/// <summary>A conversation with a set of dialogs. After every turn the stack goes to storage, and the next turn reads it back.</summary>
internal sealed class Talk
{
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly TestAdapter _adapter;
    private readonly DialogSet _dialogs;
    private readonly string _rootId;

    /// <param name="dialogs">The first is begun when nothing is active.</param>
    public Talk(params Dialog[] dialogs)
        : this("test", dialogs)
    {
    }

    public Talk(string channelId, params Dialog[] dialogs)
    {
        _state = new ConversationState(_storage);
        Property = _state.CreateProperty<DialogState>("dialogs");
        _adapter = new TestAdapter(channelId);
        _dialogs = new DialogSet(Property);
        _rootId = dialogs[0].Id;
        foreach (var dialog in dialogs)
        {
            _dialogs.Add(dialog);
        }
    }

    public IStatePropertyAccessor<DialogState> Property { get; }

    /// <summary>What the root is begun with.</summary>
    public object? Options { get; init; }

    public string? Locale { get; init; }

    public string? ConversationType
    {
        get => _adapter.Conversation.Conversation.ConversationType;
        init => _adapter.Conversation.Conversation.ConversationType = value;
    }

    /// <summary>What is done with the stack instead of continuing it, for one turn.</summary>
    public Func<DialogContext, Task<DialogTurnResult>>? Instead { get; set; }

    public DialogTurnResult? Result { get; private set; }

    /// <summary>The stack as it was kept after the last turn.</summary>
    public DialogState? Kept { get; private set; }

    /// <summary>Goes through a table of what is said and what is replied.</summary>
    public async Task GoesAsync(params (string Said, string[] Replied)[] table)
    {
        foreach (var (said, replied) in table)
        {
            Assert.Equal(replied, await SaysAsync(said));
        }
    }

    public async Task<string[]> SaysAsync(string text)
    {
        var activity = _adapter.MakeActivity(text);
        activity.Locale = Locale;

        return [.. (await SendsAsync(activity)).Select(reply => reply.Text)];
    }

    public async Task<List<Activity>> SendsAsync(Activity activity)
    {
        activity.From ??= _adapter.Conversation.User;
        await _adapter.ProcessActivityAsync(activity, TurnAsync, CancellationToken.None);

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is { } reply)
        {
            replies.Add((Activity)reply);
        }

        return replies;
    }

    private async Task TurnAsync(ITurnContext turn, CancellationToken cancel)
    {
        var dc = await _dialogs.CreateContextAsync(turn, cancel);
        var act = Instead ?? ContinueOrBeginAsync;
        Instead = null;
        Result = await act(dc);
        await _state.SaveChangesAsync(turn, cancellationToken: cancel);

        Kept = await new ConversationState(_storage).CreateProperty<DialogState>("dialogs").GetAsync(new TurnContext(_adapter, turn.Activity), cancellationToken: cancel);

        async Task<DialogTurnResult> ContinueOrBeginAsync(DialogContext stack)
        {
            var result = await stack.ContinueDialogAsync(cancel);

            return result.Status == DialogTurnStatus.Empty ? await stack.BeginDialogAsync(_rootId, Options!, cancel) : result;
        }
    }
}
