namespace ViewsBot.Hosting;

/// <summary>Somebody's own picture as an answer: never kept by a browser, and nothing in it runs.</summary>
internal static class PictureAnswer
{
    /// <summary>The picture as the type that its content has.</summary>
    public static IResult Of(HttpContext context, ReadOnlyMemory<byte> bytes, string mediaType)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        context.Response.Headers.ContentDisposition = "inline";

        return Results.Bytes(bytes, mediaType);
    }
}
