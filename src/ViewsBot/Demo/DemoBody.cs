using System.Text.Json;
using ViewsBot.Hosting;

namespace ViewsBot.Demo;

/// <summary>Reads the door's small JSON bodies.</summary>
internal static class DemoBody
{
    /// <summary>The largest body, in bytes: what a chat page may send too. A larger one is 413.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Reads one.</summary>
    /// <returns><c>null</c> if it is no such JSON.</returns>
    public static async Task<T?> ReadAsync<T>(HttpContext context, CancellationToken cancel) where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(context.Request.Body, JsonSerializerOptions.Web, cancel);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>400: the body could not be read.</summary>
    public static IResult NotReadable() => Problems.BadRequest("BadArgument", "The body must be a JSON object of the shape in docs/running.md.");
}
