using Microsoft.Bot.Builder;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Records.People;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Turns;

/// <summary>Puts together what the dialogs need in a turn, once a session is open in it.</summary>
internal sealed class TurnOpening(ConversationState state, Deck deck, PictureAddress pictures, TimeProvider clock)
{
    private readonly IStatePropertyAccessor<Talk> _talks = state.CreateProperty<Talk>("Talk");
    private readonly Dictionary<string, Surface> _surfaces = deck.Words.Languages.ToDictionary(words => words.Language, words => SurfaceOf(words, pictures));
    private readonly Dictionary<(string Language, Audience Audience), Surface> _tones = (
        from words in deck.Words.Languages
        from audience in Enum.GetValues<Audience>()
        select (words, audience)).ToDictionary(pair => (pair.words.Language, pair.audience), pair => SurfaceOf(pair.words.For(AudienceKeys.Of(pair.audience)), pictures));

    /// <summary>What the conversation remembers.</summary>
    public Task<Talk> TalkAsync(ITurnContext context, CancellationToken cancel) => _talks.GetAsync(context, () => new Talk(), cancel);

    /// <summary>Opens the turn for the dialogs.</summary>
    /// <exception cref="InvalidOperationException">The channel opened no record, or nobody's session is open in it.</exception>
    public async Task OpenAsync(ITurnContext context, CancellationToken cancel)
    {
        var record = context.TurnState.Get<ITurnRecord>();

        if (record?.Session is not { } session) { throw new InvalidOperationException("A dialog's turn needs a session; the channel opens its record."); }

        var turn = new Turn(context, record, session, await TalkAsync(context, cancel), SurfaceOf(session), clock.GetUtcNow());

        ComingBack.Hear(turn.Talk, turn.Now);
        await MyWays.UseAsync(turn, cancel);
        context.TurnState.Set(turn);
    }

    /// <summary>What a card is seen on before there is a session.</summary>
    public Surface SurfaceFor(string? locale) => _surfaces.GetValueOrDefault(locale ?? Fallback, _surfaces[Fallback]);

    private const string Fallback = "en";

    private Surface SurfaceOf(ViewSession session) => _tones[(session.Language, session.Speaker.Audience)];

    private static Surface SurfaceOf(Content.Words.LanguageWords words, PictureAddress pictures) => new(words, pictures.Address, pictures.Format);
}
