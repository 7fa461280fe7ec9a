using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.DirectLine.Turns;
using ViewsBot.Channels.DirectLine.Uploads;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page sends files with, or without, an activity. They are on disk before the turn is.</summary>
internal sealed class Upload(Talk talk, IUploads uploads) : ICall, IDisposable
{
    /// <summary>So many uploads are in memory at once; a class that sends its drawings together waits a moment.</summary>
    private readonly SemaphoreSlim _room = new(4);

    public string Method => "POST";

    public string Pattern => "/conversations/{conversationId}/upload";

    public Admits Admits => Admits.Token;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) { limit.MaxRequestBodySize = UploadReader.MostBytes + UploadReader.MostAround; }

        await _room.WaitAsync(http.RequestAborted);

        try
        {
            return await ReadAsync(http, pass!);
        }
        finally
        {
            _room.Release();
        }
    }

    public void Dispose() => _room.Dispose();

    private async Task<Refused?> ReadAsync(HttpContext http, ConversationPass pass)
    {
        var (upload, refused) = await UploadReader.ReadAsync(http.Request);

        if (upload is null) { return refused; }

        using (upload)
        {
            var (incoming, unreadable) = Incoming.Read(upload.Activity.Root, pass);

            return incoming is null ? unreadable : await AnswerAsync(http, incoming, upload.Files);
        }
    }

    private async Task<Refused?> AnswerAsync(HttpContext http, Incoming incoming, IReadOnlyList<UploadedFile> files)
    {
        var taken = await TakeAsync(http, incoming, files);

        if (taken is Taken.Not not) { return not.Why; }

        await Answer.IdAsync(http, ((Taken.As)taken).ActivityId);
        return null;
    }

    /// <summary>The files of a turn that was not kept, or was kept before, are gone when this returns; so are those of one that the bot took back.</summary>
    private async Task<Taken> TakeAsync(HttpContext http, Incoming incoming, IReadOnlyList<UploadedFile> files)
    {
        var conversationId = incoming.Pass.ConversationId;
        var ids = new List<string>(files.Count);
        var isKept = false;

        try
        {
            foreach (var file in files) { ids.Add(await uploads.KeepAsync(conversationId, file, http.RequestAborted)); }

            var taken = await talk.TakeAsync(With(incoming, Attach(http.Request, incoming, files, ids), files), http.RequestAborted);
            isKept = taken is Taken.As { Before: false, IsTakenBack: false };
            return taken;
        }
        finally
        {
            if (!isKept) { ids.ForEach(id => uploads.Discard(conversationId, id)); }
        }
    }

    private static Incoming With(Incoming incoming, List<Attachment> attachments, IReadOnlyList<UploadedFile> files)
    {
        incoming.Activity.Attachments = attachments;

        return incoming with { Uploaded = attachments, Pictures = new SentPictures([.. files.Select(file => new SentPicture(file.Kind.MediaType, file.Bytes))]) };
    }

    /// <summary>The files by their addresses; what the activity said of a file by its name (a thumbnail) stays with it.</summary>
    private static List<Attachment> Attach(HttpRequest request, Incoming incoming, IReadOnlyList<UploadedFile> files, List<string> ids) =>
        [.. files.Zip(ids, (file, id) => new Attachment(
            file.Kind.MediaType,
            Address.Of(request, $"/conversations/{Uri.EscapeDataString(incoming.Pass.ConversationId)}/attachments/{id}"),
            name: file.Name,
            thumbnailUrl: incoming.Activity.Attachments?.FirstOrDefault(said => said.Name == file.Name)?.ThumbnailUrl))];
}
