using Microsoft.Net.Http.Headers;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Channels.DirectLine.Uploads.Pictures;

namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>Reads an upload: parts with an activity and files, or one file as the whole body. Nothing touches a disk unencrypted.</summary>
internal static class UploadReader
{
    /// <summary>The most that all files of one upload take together.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>What the parts' own headers may add.</summary>
    public const int MostAround = JsonBody.MostBytes + (64 * 1024);

    public static Task<(ReadUpload? Upload, Refused? Refused)> ReadAsync(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? Task.FromResult<(ReadUpload?, Refused?)>((null, Refused.NotAnUpload))
        : type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) ? ReadPartsAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).Value)
        : ReadWholeAsync(request);

    /// <summary>The picture these bytes are, without its metadata: nothing else of it is ever written anywhere.</summary>
    /// <returns><c>null</c> if they are of no kind that is taken, or broken.</returns>
    public static UploadedFile? FileOf(ContentDispositionHeaderValue? disposition, PooledBytes bytes) =>
        FileKind.Of(bytes.Written.Span) is { } kind && CleanPicture.Of(kind, bytes.Written.Span) is { } clean ? new UploadedFile(NameIn(disposition), kind, clean) : null;

    private static async Task<(ReadUpload?, Refused?)> ReadWholeAsync(HttpRequest request)
    {
        using var bytes = new PooledBytes();

        if (!await Bytes.ReadAsync(request, bytes, MostBytes)) { return (null, Refused.TooLarge); }

        var disposition = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var said) ? said : null;

        return FileOf(disposition, bytes) is { } file ? Together(null, [file]) : (null, Refused.UnknownFile);
    }

    private static async Task<(ReadUpload?, Refused?)> ReadPartsAsync(HttpRequest request, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 100) { return (null, Refused.NotAnUpload); }

        using var parts = new PartsReader(request, boundary);

        return await parts.ReadAsync() is { } refused ? (null, refused) : Together(parts.TakeActivity(), parts.Files);
    }

    private static (ReadUpload?, Refused?) Together(PooledBytes? activity, IReadOnlyList<UploadedFile> files)
    {
        if (activity is null)
        {
            activity = new PooledBytes(64);
            activity.Write("""{"type":"message"}"""u8);
        }

        var (body, refused) = JsonBody.Parse(activity);

        return refused is not null ? (null, refused)
            : files.Count > 0 ? (new ReadUpload(body!, files), null)
            : Nothing(body!);
    }

    private static (ReadUpload?, Refused?) Nothing(JsonBody body)
    {
        body.Dispose();
        return (null, Refused.BadActivity("The upload holds no file."));
    }

    /// <summary>The name without any folder in it.</summary>
    private static string? NameIn(ContentDispositionHeaderValue? disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar is { HasValue: true } star ? star : disposition?.FileName ?? default).Value;
        var last = name?.Split('/', '\\')[^1];

        return string.IsNullOrWhiteSpace(last) ? null : last[..Math.Min(last.Length, 200)];
    }
}
