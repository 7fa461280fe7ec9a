using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>Reads an upload: parts with an activity and files, or one file as the whole body. Nothing touches a disk unencrypted.</summary>
internal static class UploadReader
{
    /// <summary>The most that all files of one upload take together.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>What the parts' own headers may add.</summary>
    public const int MostAround = JsonBody.MostBytes + (64 * 1024);

    private const string ActivityType = "application/vnd.microsoft.activity";

    public static Task<(ReadUpload? Upload, Refused? Refused)> ReadAsync(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? Task.FromResult<(ReadUpload?, Refused?)>((null, Refused.NotAnUpload))
        : type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) ? ReadPartsAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).Value)
        : ReadWholeAsync(request);

    private static async Task<(ReadUpload?, Refused?)> ReadWholeAsync(HttpRequest request)
    {
        using var bytes = new PooledBytes();

        if (!await Bytes.ReadAsync(request, bytes, MostBytes)) { return (null, Refused.TooLarge); }

        var name = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition) ? NameIn(disposition) : null;

        return FileOf(name, bytes) is { } file ? Together(null, [file]) : (null, Refused.UnknownFile);
    }

    private static async Task<(ReadUpload?, Refused?)> ReadPartsAsync(HttpRequest request, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 100) { return (null, Refused.NotAnUpload); }

        var files = new List<UploadedFile>();
        PooledBytes? activity = null;

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            var left = MostBytes;

            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } part)
            {
                var disposition = part.GetContentDispositionHeader();
                var isActivity = IsActivity(part, disposition);
                var bytes = new PooledBytes();

                if (!await FillAsync(bytes, part.Body, isActivity ? JsonBody.MostBytes : left))
                {
                    bytes.Dispose();
                    return (null, Refused.TooLarge);
                }

                if (isActivity)
                {
                    activity?.Dispose();
                    activity = bytes;
                    continue;
                }

                left -= bytes.Length;
                var file = FileOf(NameIn(disposition), bytes);
                bytes.Dispose();

                if (file is null) { return (null, Refused.UnknownFile); }

                files.Add(file);
            }

            var taken = activity;
            activity = null;
            return Together(taken, files);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, Refused.BadActivity("The parts of the upload could not be read."));
        }
        finally
        {
            activity?.Dispose();
        }
    }

    private static (ReadUpload?, Refused?) Together(PooledBytes? activity, List<UploadedFile> files)
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

    private static bool IsActivity(MultipartSection part, ContentDispositionHeaderValue? disposition) =>
        (part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) ?? false)
        || (disposition?.Name.Equals("activity", StringComparison.OrdinalIgnoreCase) ?? false);

    private static async Task<bool> FillAsync(PooledBytes bytes, Stream from, int most)
    {
        while (true)
        {
            var read = await from.ReadAsync(bytes.GetMemory(16 * 1024));

            if (read == 0) { return true; }

            bytes.Advance(read);

            if (bytes.Length > most) { return false; }
        }
    }

    private static UploadedFile? FileOf(string? name, PooledBytes bytes) =>
        FileKind.Of(bytes.Written.Span) is { } kind ? new UploadedFile(name, kind, bytes.Written.ToArray()) : null;

    /// <summary>The name without any folder in it.</summary>
    private static string? NameIn(ContentDispositionHeaderValue? disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar is { HasValue: true } star ? star : disposition?.FileName ?? default).Value;
        var last = name?.Split('/', '\\')[^1];

        return string.IsNullOrWhiteSpace(last) ? null : last[..Math.Min(last.Length, 200)];
    }
}
