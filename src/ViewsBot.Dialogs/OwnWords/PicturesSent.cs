using System.Security.Cryptography;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>Takes the pictures that came with a reply: they are kept beside the question they came at.</summary>
internal static class PicturesSent
{
    /// <summary>Keeps them, whatever else is said with them: what somebody drew is never lost. Where no picture is kept, that is said.</summary>
    /// <returns>What the reply means; where nothing was said with pictures that cannot be kept, nothing.</returns>
    public static async Task<Meaning> TakeAsync(Turn turn, Reply.Sent sent, Ask inFocus, Meaning meaning, Sentence? notKept, CancellationToken cancel)
    {
        if (notKept is not null)
        {
            await NotKept.DropAsync(turn, notKept, cancel);

            return meaning;
        }

        if (Keep(turn, sent, inFocus)) { turn.Note = "note/kept-picture"; return meaning; }

        return sent.Words is null ? new Meaning.Unknown() : meaning;
    }

    private static bool Keep(Turn turn, Reply.Sent sent, Ask inFocus)
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
        Kind = sent.Kind,
        MediaType = picture.MediaType,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.Span)),
        ByteCount = picture.Bytes.Length,
        Origin = turn.Origin(),
    };
}
