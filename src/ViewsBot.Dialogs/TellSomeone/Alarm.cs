using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>Raises an alert with all that was told in one message: the exact words, and the pictures that came with them.</summary>
internal static class Alarm
{
    /// <summary>Raises it.</summary>
    /// <param name="context">The turn's, in which the channel has put the pictures.</param>
    /// <param name="told">What was told.</param>
    /// <param name="talk">The conversation's, which knows whether this belongs to what was told just before.</param>
    /// <param name="session">Whose conversation it is, or <c>null</c> while nobody knows.</param>
    /// <param name="language">The language of the conversation (BCP 47).</param>
    /// <param name="now">When it was told (UTC).</param>
    public static void Raise(ITurnContext context, Meaning.Told told, Talk talk, SessionId? session, string language, DateTimeOffset now)
    {
        var record = context.TurnState.Get<ITurnRecord>();
        var first = AlertId.Parse(talk.Telling);
        var alert = new Alert { Id = new AlertId(Guid.CreateVersion7(now)), Telling = first, Kind = told.Kind, Session = session, Text = told.Text, Language = language, At = now };

        talk.Telling = (first ?? alert.Id).ToString();
        record.Raise(alert);

        if (told.Picture is not { } kind) { return; }

        foreach (var sent in context.TurnState.Get<SentPictures>()?.All ?? []) { record.Keep(Of(alert, sent, kind), sent.Bytes); }
    }

    private static AlertPicture Of(Alert alert, SentPicture sent, PictureKind kind) => new()
    {
        Id = new AlertPictureId(Guid.CreateVersion7(alert.At)),
        Alert = alert.Id,
        Kind = kind,
        MediaType = sent.MediaType,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(sent.Bytes.Span)),
        ByteCount = sent.Bytes.Length,
    };
}
