using Microsoft.Bot.Builder;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;

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

        if (told is null) { talk.Telling = null; }

        return talk.IsTelling = told is not null;
    }

    private async Task AnswerAsync(ITurnContext context, Meaning.Told told, Talk talk, Content.Cards.Surface surface, CancellationToken cancel)
    {
        if (told.SaysMore || !talk.IsTelling) { Alarm.Raise(context, told, talk, session: null, surface.Words.Language, clock.GetUtcNow()); }

        var now = await whoIsThere.NowAsync(session: null, cancel);
        await sender.SendOnceAsync(context, ToldReply.Of(name: null, now, surface.Words, Disclosure.HeardOf(told, talk)), surface, cancel);
    }

    private Meaning.Told? Read(Reply reply, Talk talk, string language) => reply switch
    {
        Reply.Tapped { Control: Controls.TellSomeone, Words: var words } => new Meaning.Told(words ?? "", AlertKind.AskedToTell),
        Reply.Tapped { Words: { } words } when reader.TellsOfHarm(words, language, Audience) => new Meaning.Told(words, AlertKind.WordsOfHarm),
        Reply.Typed { Text: var text } when reader.TellsOfHarm(text, language, Audience) => new Meaning.Told(text, AlertKind.WordsOfHarm),
        Reply.Typed { Text: var text } when talk.IsTelling => new Meaning.Told(text, AlertKind.ToldAfterAsking),
        Reply.Sent sent => ReadSent(sent, talk, language),
        _ => null,
    };

    private Meaning.Told? ReadSent(Reply.Sent sent, Talk talk, string language)
    {
        AlertKind? kind = sent.Control == Controls.TellSomeone ? AlertKind.AskedToTell
            : sent.Words is { } words && reader.TellsOfHarm(words, language, Audience) ? AlertKind.WordsOfHarm
            : talk.IsTelling ? AlertKind.ToldAfterAsking
            : null;

        return kind is { } why ? new Meaning.Told(sent.Words ?? "", why) { Picture = sent.Kind } : null;
    }
}
