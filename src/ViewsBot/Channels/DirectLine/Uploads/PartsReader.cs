using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>Reads the parts of one upload: at most one activity, and the files.</summary>
internal sealed class PartsReader(HttpRequest request, string boundary) : IDisposable
{
    private const string ActivityType = "application/vnd.microsoft.activity";

    private readonly MultipartReader _parts = new(boundary, request.Body);
    private readonly List<UploadedFile> _files = [];
    private PooledBytes? _activity;
    private int _left = UploadReader.MostBytes;

    /// <summary>The files, once they are read.</summary>
    public IReadOnlyList<UploadedFile> Files => _files;

    /// <summary>Reads all parts.</summary>
    /// <returns><c>null</c> if they can be taken.</returns>
    public async Task<Refused?> ReadAsync()
    {
        try
        {
            while (await _parts.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } part)
            {
                if (await ReadAsync(part) is { } refused) { return refused; }
            }

            return null;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Refused.BadActivity("The parts of the upload could not be read.");
        }
    }

    /// <summary>The activity's bytes, which are the caller's from now on; <c>null</c> if there was none.</summary>
    public PooledBytes? TakeActivity()
    {
        var taken = _activity;
        _activity = null;
        return taken;
    }

    public void Dispose() => _activity?.Dispose();

    private async Task<Refused?> ReadAsync(MultipartSection part)
    {
        var disposition = part.GetContentDispositionHeader();

        if (IsActivity(part, disposition))
        {
            _activity?.Dispose();
            _activity = new PooledBytes();
            return await FillAsync(_activity, part.Body, JsonBody.MostBytes) ? null : Refused.TooLarge;
        }

        using var bytes = new PooledBytes();

        if (!await FillAsync(bytes, part.Body, _left)) { return Refused.TooLarge; }

        _left -= bytes.Length;

        if (UploadReader.FileOf(disposition, bytes) is not { } file) { return Refused.UnknownFile; }

        _files.Add(file);
        return null;
    }

    private static bool IsActivity(MultipartSection part, ContentDispositionHeaderValue? disposition) =>
        (part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) ?? false)
        || (disposition?.Name.Equals("activity", StringComparison.OrdinalIgnoreCase) ?? false);

    private async Task<bool> FillAsync(PooledBytes bytes, Stream from, int most)
    {
        while (true)
        {
            var read = await from.ReadAsync(bytes.GetMemory(16 * 1024), request.HttpContext.RequestAborted);

            if (read == 0) { return true; }

            bytes.Advance(read);

            if (bytes.Length > most) { return false; }
        }
    }
}
