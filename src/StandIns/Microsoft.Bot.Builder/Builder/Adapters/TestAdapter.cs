using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Stands for a channel in tests: what the bot sends waits in a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly bool _sendTraceActivity;
    private int _nextId;

    /// <summary>With a conversation.</summary>
    /// <param name="conversation">The conversation; one of its own when null.</param>
    /// <param name="sendTraceActivity">Whether traces are queued too.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = conversation ?? OwnConversation(Channels.Test);
    }

    /// <summary>With a conversation of its own on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether traces are queued too.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = OwnConversation(channelId);
    }

    /// <summary>What the bot has sent and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>The language the user's messages say they are in (BCP 47).</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>A conversation of one's own.</summary>
    /// <param name="name">Its id and name.</param>
    /// <param name="user">The user's name; in small letters, the id.</param>
    /// <param name="bot">The bot's name; in small letters, the id.</param>
    /// <returns>A new reference.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);

        return new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = ServiceUrl,
            Conversation = new ConversationAccount(false, name, name),
            User = new ChannelAccount(user.ToLowerInvariant(), user),
            Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        };
    }

    /// <summary>Adds middleware, after what is there.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Takes the bot's next reply from the queue.</summary>
    /// <returns>Null when there is none.</returns>
    public IActivity GetNextReply()
    {
        lock (ActiveQueue)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>A message from the user to the bot.</summary>
    /// <param name="text">What it says.</param>
    /// <returns>A new message.</returns>
    public Activity MakeActivity(string text = null)
        => new(ActivityTypes.Message)
        {
            Locale = Locale,
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Id = NextId(),
            Text = text,
        };

    /// <summary>Says something to the bot.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="callback">What the bot does.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Sends an activity to the bot, as if it came by this conversation.</summary>
    /// <param name="activity">The activity; it is addressed, and given an id.</param>
    /// <param name="callback">What the bot does.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);

        Address(activity);
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Sends an activity to the bot, whoever sent it.</summary>
    /// <param name="claimsIdentity">Not used.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What the bot does.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>Always null: the answer to an invoke waits in the queue.</returns>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>Begins a new conversation with an empty queue. Middleware is not run.</summary>
    /// <param name="channelId">Not used.</param>
    /// <param name="callback">What the bot does.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);

        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var turn = new TurnContext(this, update);
        await callback(turn, cancellationToken);
    }

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId = Conversation.ChannelId;
        if (activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot })
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp = Said(activity.Timestamp) ?? DateTimeOffset.UtcNow;
        activity.LocalTimestamp = Said(activity.LocalTimestamp) ?? DateTimeOffset.Now;
    }

    private static DateTimeOffset? Said(DateTimeOffset? time) => time == default(DateTimeOffset) ? null : time;

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);
}
