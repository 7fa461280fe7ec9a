using System.Buffers;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Reads a body up to a limit, and not a byte further.</summary>
internal static class Bytes
{
    /// <returns>False if there is more than <paramref name="most"/>.</returns>
    public static async Task<bool> ReadAsync(HttpRequest request, PooledBytes into, long most)
    {
        if (request.ContentLength > most) { return false; }

        var reader = request.BodyReader;

        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            var tooMuch = into.Length + read.Buffer.Length > most;

            if (!tooMuch) { Copy(read.Buffer, into); }

            reader.AdvanceTo(read.Buffer.End);

            if (tooMuch || read.IsCompleted) { return !tooMuch; }
        }
    }

    private static void Copy(ReadOnlySequence<byte> from, PooledBytes into)
    {
        foreach (var part in from) { into.Write(part.Span); }
    }
}
