namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Absolute addresses, as the page's browser must call them.</summary>
internal static class Address
{
    /// <summary>The address that opens a stream within a minute.</summary>
    /// <param name="request">The call that asks for it.</param>
    /// <param name="conversationId">Its conversation.</param>
    /// <param name="watermark"><c>null</c> if there is none; empty means everything.</param>
    /// <param name="token">What opens it.</param>
    public static string OfStream(HttpRequest request, string conversationId, string? watermark, string token)
    {
        var query = watermark is null ? "" : $"watermark={Uri.EscapeDataString(watermark)}&";

        return $"{(IsSecure(request) ? "wss" : "ws")}://{request.Host}{request.PathBase}{DirectLineWiring.Root}/conversations/{Uri.EscapeDataString(conversationId)}/stream?{query}t={token}";
    }

    /// <summary>The address of something served here, as the browser must call it.</summary>
    public static string Of(HttpRequest request, string path) =>
        $"{(IsSecure(request) ? "https" : "http")}://{request.Host}{request.PathBase}{DirectLineWiring.Root}{path}";

    /// <summary>A proxy that ends TLS says so; who lies about it only spoils their own address.</summary>
    private static bool IsSecure(HttpRequest request) =>
        request.Headers["X-Forwarded-Proto"].ToString().Split(',')[0].Trim() is { Length: > 0 } proto
            ? proto.Equals("https", StringComparison.OrdinalIgnoreCase)
            : request.IsHttps;
}
