using Microsoft.Bot.Builder;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Turns;

namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>
/// Somebody tells before they opened an invitation, or after it has ended. Nothing else is kept of them, but this is: the alert
/// goes to the school, with whose it is wherever the record knows, and the reply is the fixed one.
/// </summary>
internal sealed class ToldWithoutSession(TurnOpening opening, CardSender sender, TypedWordsReader reader, IWhoIsThere whoIsThere, TimeProvider clock)
{
    private const string Audience = "child";

    /// <summary>Takes what tells of harm.</summary>
    /// <returns>False for anything else.</returns>
    public async Task<bool> TakeAsync(ITurnContext context, Talk talk, CancellationToken cancel)
    {
        var reply = ReplyReader.Read(context.Activity);
        var surface = opening.SurfaceFor(context.Activity.Locale);
        var told = Read(reply, talk, surface.Words.Language);

        if (told is not null || reply is Reply.Tapped { Ask: Asks.Told }) { await context.DeleteActivityAsync(context.Activity.Id, cancel); }

        if (told is not null) { await AnswerAsync(context, told, talk, surface, cancel); }

        return talk.IsTelling = told is not null;
    }

    private async Task AnswerAsync(ITurnContext context, Meaning.Told told, Talk talk, Content.Cards.Surface surface, CancellationToken cancel)
    {
        if (told.Text.Length > 0 || !talk.IsTelling)
        {
            context.TurnState.Get<ITurnRecord>().Raise(AlertOf(told, surface.Words.Language, clock.GetUtcNow()));
        }

        var now = await whoIsThere.NowAsync(session: null, cancel);
        await sender.SendOnceAsync(context, ToldReply.Of(name: null, now, surface.Words), surface, cancel);
    }

    private Meaning.Told? Read(Reply reply, Talk talk, string language) => reply switch
    {
        Reply.Tapped { Control: Controls.TellSomeone, Words: var words } => new Meaning.Told(words ?? "", AlertKind.AskedToTell),
        Reply.Tapped { Words: { } words } when reader.TellsOfHarm(words, language, Audience) => new Meaning.Told(words, AlertKind.WordsOfHarm),
        Reply.Typed { Text: var text } when reader.TellsOfHarm(text, language, Audience) => new Meaning.Told(text, AlertKind.WordsOfHarm),
        Reply.Typed { Text: var text } when talk.IsTelling => new Meaning.Told(text, AlertKind.ToldAfterAsking),
        _ => null,
    };

    private static Alert AlertOf(Meaning.Told told, string language, DateTimeOffset now) => new()
    {
        Id = new AlertId(Guid.CreateVersion7(now)),
        Kind = told.Kind,
        Text = told.Text,
        Language = language,
        At = now,
    };
}
