using System.Text.Json;

namespace ViewsBot.Chat;

/// <summary>The script that keeps the conversation's page on the device, so that it opens without a line. It keeps this build's own files, and nothing that was said.</summary>
internal static class WorkerEndpoint
{
    private const string Page = "/chat";
    private const string Script = "worker.js";

    /// <summary>What the page needs whatever its language; the typefaces and pictures in use it keeps as they come.</summary>
    private static readonly string[] Named =
        ["icon.svg", "chat.css", "atkinson-hyperlegible-latin-400-normal.woff2", "atkinson-hyperlegible-latin-700-normal.woff2"];

    /// <summary>Maps <c>/chat/worker.js</c>.</summary>
    public static void MapWorker(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/chat/worker.js", Give);

    private static IResult Give(PublicText texts, BuiltFiles files, Build build, HttpContext context)
    {
        // A browser asks again at each load, so that a new build is known at the next one.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers["Service-Worker-Allowed"] = Page;

        return texts.Give(context, Script, "text/javascript; charset=utf-8", () => Written(files, build));
    }

    private static string Written(BuiltFiles files, Build build)
    {
        var kept = JsonSerializer.Serialize(new { build = build.Name, page = Page, files = Named.Select(files.Address).Concat(files.Scripts("chat")).Where(file => file != files.Address(Script)) });

        return $"self.kept = {kept};\n{files.Text(Script)}";
    }
}
