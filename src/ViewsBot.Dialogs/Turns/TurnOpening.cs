using Microsoft.Bot.Builder;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Records.Turns;

namespace ViewsBot.Dialogs.Turns;

/// <summary>Puts together what the dialogs need in a turn, once a session is open in it.</summary>
internal sealed class TurnOpening(ConversationState state, LanguageSetting languages, TimeProvider clock)
{
    private readonly IStatePropertyAccessor<Talk> _talks = state.CreateProperty<Talk>("Talk");

    /// <summary>What the conversation remembers.</summary>
    public Task<Talk> TalkAsync(ITurnContext context, CancellationToken cancel) => _talks.GetAsync(context, () => new Talk(), cancel);

    /// <summary>Opens the turn for the dialogs.</summary>
    /// <exception cref="InvalidOperationException">The channel opened no record, or nobody's session is open in it.</exception>
    public async Task OpenAsync(ITurnContext context, CancellationToken cancel)
    {
        var record = context.TurnState.Get<ITurnRecord>();

        if (record?.Session is not { } session) { throw new InvalidOperationException("A dialog's turn needs a session; the channel opens its record."); }

        var talk = await TalkAsync(context, cancel);
        var turn = new Turn(context, record, session, talk, languages.SurfaceOf(session, talk, context.Activity.Locale), clock.GetUtcNow());

        ComingBack.Hear(turn.Talk, turn.Now);
        await MyWays.UseAsync(turn, cancel);
        context.TurnState.Set(turn);
    }

    /// <summary>What a card is seen on before there is a session.</summary>
    public Surface SurfaceFor(string? locale) => languages.SurfaceFor(locale);
}
