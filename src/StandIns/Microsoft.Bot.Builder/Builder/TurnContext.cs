using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: what came in, and how to answer it.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly Handlers _handlers;

    /// <summary>Begins a turn.</summary>
    /// <param name="adapter">The adapter that runs it.</param>
    /// <param name="activity">What came in.</param>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        _handlers = new Handlers();
    }

    /// <summary>Goes on with a turn as if something else had come in.</summary>
    /// <param name="turnContext">The turn; its state and handlers are shared.</param>
    /// <param name="activity">What came in instead.</param>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        Activity = activity;
        var same = turnContext as TurnContext;
        _handlers = same?._handlers ?? new Handlers();
        _buffered = same?.BufferedReplyActivities;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The language of this turn (BCP 47); null when it is not known.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);

        (_handlers.Send ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);

        (_handlers.Update ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);

        (_handlers.Delete ??= []).Add(handler);
        return this;
    }

    /// <summary>Ends the turn. What it kept stays readable, and is not disposed of.</summary>
    public void Dispose() => GC.SuppressFinalize(this);

    private sealed class Handlers
    {
        public List<SendActivitiesHandler> Send { get; set; }

        public List<UpdateActivityHandler> Update { get; set; }

        public List<DeleteActivityHandler> Delete { get; set; }
    }
}
