using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Content.Pictures;
using ViewsBot.Dialogs;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Languages;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Records;

namespace ViewsBot.Bench.Children;

/// <summary>The real bot with state and record in memory: one child's conversation after another.</summary>
internal sealed class ChildConversation
{
    private readonly SilentAdapter _adapter = new();
    private readonly ViewSession _session = FictionalChild.Session();
    private readonly BotCallbackHandler _turn;
    private readonly IBot _bot;
    private int _number;

    public ChildConversation()
    {
        _bot = Services().GetRequiredService<IBot>();
        Record = new MemoryRecord(_session);
        _turn = TurnAsync;
    }

    /// <summary>What the bot sent in the last turn.</summary>
    public IReadOnlyList<Activity> Sent => _adapter.Sent;

    /// <summary>The record of the conversation that is had now.</summary>
    public MemoryRecord Record { get; private set; }

    /// <summary>The child comes; the bot says hello.</summary>
    public Task BeginAsync()
    {
        _number++;
        Record = new MemoryRecord(_session);
        var coming = Incoming(ActivityTypes.ConversationUpdate);
        coming.MembersAdded = [coming.From];

        return _adapter.TurnAsync(coming, _turn);
    }

    /// <summary>The child taps.</summary>
    /// <param name="value">What the tap says, as a channel hands it over.</param>
    public Task TapAsync(object value)
    {
        var tap = Incoming(ActivityTypes.Message);
        tap.Value = value;

        return _adapter.TurnAsync(tap, _turn);
    }

    private static ServiceProvider Services()
    {
        var cards = Path.Combine(AppContext.BaseDirectory, "cards");

        return new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IWhoIsThere, SchoolIsOpen>()
            .AddSingleton<ISpeakersReadingStore, NothingRead>()
            .AddSingleton<ISentToTranslator, NothingSent>()
            .AddSingleton(new DraftLanguages(AreOffered: true))
            .AddSingleton<IStorage>(new MemoryStorage())
            .AddSingleton(Deck.Load(cards))
            .AddSingleton(TypedWordsReader.Load(cards))
            .AddDialogs(new PictureAddress("/built/pictures", PictureFormat.Svg), new BoardPage("/my-board"))
            .BuildServiceProvider();
    }

    private Task TurnAsync(ITurnContext turn, CancellationToken cancel)
    {
        turn.TurnState.Add<ITurnRecord>(Record);

        return _bot.OnTurnAsync(turn, cancel);
    }

    private Activity Incoming(string type) => new()
    {
        Type = type,
        Id = "1",
        ChannelId = "directline",
        ServiceUrl = "http://localhost",
        From = new ChannelAccount("child"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount { Id = $"conversation-{_number}" },
    };
}
