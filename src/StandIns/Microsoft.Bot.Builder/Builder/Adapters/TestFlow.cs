using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test writes it down: what the user says, and what the bot is expected to reply.</summary>
/// <remarks>Each method gives a new flow that goes one step further; the steps begin to run at once.</remarks>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _soFar;

    /// <summary>Begins with a callback.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="callback">What the bot does.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, Task.CompletedTask)
    {
    }

    /// <summary>Begins with a bot.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync, Task.CompletedTask)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Task soFar)
    {
        _adapter = adapter;
        _callback = callback;
        _soFar = soFar;
    }

    /// <summary>Runs the conversation to its end.</summary>
    /// <returns>A task that fails when something was not as expected.</returns>
    public Task StartTestAsync() => _soFar;

    /// <summary>The user says something.</summary>
    /// <param name="userSays">What they say.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);

        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user sends an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);

        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The user joins the conversation.</summary>
    /// <returns>The flow with this step.</returns>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback);
    });

    /// <summary>Nothing happens for a while.</summary>
    /// <param name="ms">Milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow Delay(uint ms) => Then(() => Task.Delay(TimeSpan.FromMilliseconds(ms)));

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(_adapter, _callback, RunAsync());

        async Task RunAsync()
        {
            await _soFar;
            await step();
        }
    }
}
