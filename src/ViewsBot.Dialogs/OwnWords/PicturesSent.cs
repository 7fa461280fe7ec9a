using System.Security.Cryptography;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>Keeps the pictures that came with a reply, beside the question they came at.</summary>
internal static class PicturesSent
{
    /// <summary>Keeps them, whatever else is said with them: what somebody drew is never lost.</summary>
    /// <returns>Whether there were any that could be kept.</returns>
    public static bool Keep(Turn turn, Reply.Sent sent, Ask inFocus)
    {
        var pictures = turn.Context.TurnState.Get<SentPictures>()?.All ?? [];

        foreach (var picture in pictures) { turn.Record.Keep(Of(turn, picture, sent, inFocus), picture.Bytes); }

        return pictures.Count > 0;
    }

    private static OwnPicture Of(Turn turn, SentPicture picture, Reply.Sent sent, Ask inFocus) => new()
    {
        Id = new PictureId(Guid.CreateVersion7(turn.Now)),
        Prompt = Prompts.At(inFocus),
        Option = inFocus.Option is { } option ? new OptionKey(option) : null,
        Kind = sent.IsDrawing ? PictureKind.Drawing : PictureKind.Photo,
        MediaType = picture.MediaType,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.Span)),
        ByteCount = picture.Bytes.Length,
        Origin = turn.Origin(),
    };
}
