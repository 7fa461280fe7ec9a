using System.Buffers;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ViewsBot.Chat;

/// <summary>Gives the built files to the browser, in the smallest form it takes.</summary>
internal static class BuiltFilesEndpoint
{
    /// <summary>Where the built files stand.</summary>
    public const string Root = "/built";

    private static readonly SearchValues<char> HashCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapBuiltFiles(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(Root + "/{**path}", [HttpMethods.Get, HttpMethods.Head], Give);

    private static IResult Give(string path, HttpContext context, BuiltFiles files)
    {
        if (files.Find(path) is not { } file || !Types.TryGetContentType(path, out var type))
        {
            return Results.NotFound();
        }

        var (form, encoding) = SmallestForm(path, context.Request, files);
        SetHeaders(context.Response, path, encoding);

        var given = form ?? file;

        return Results.File(given.PhysicalPath!, type, lastModified: given.LastModified, entityTag: TagOf(given, encoding));
    }

    private static (IFileInfo? Form, string? Encoding) SmallestForm(string path, HttpRequest request, BuiltFiles files)
    {
        foreach (var encoding in AcceptedForms.Of(request))
        {
            if (files.Find(path + EndingOf(encoding)) is { } form) { return (form, encoding); }
        }

        return (null, null);
    }

    private static string EndingOf(string encoding) => encoding == AcceptedForms.Brotli ? ".br" : ".gz";

    private static void SetHeaders(HttpResponse response, string path, string? encoding)
    {
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = HasHash(path) ? "public, max-age=31536000, immutable" : "public, max-age=600";

        if (encoding is not null) { response.Headers.ContentEncoding = encoding; }
    }

    // esbuild ends a name with a dash and eight capitals or digits made from the content.
    private static bool HasHash(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.AsSpan());

        return name.Length > 9 && name[^9] == '-' && !name[^8..].ContainsAnyExcept(HashCharacters);
    }

    private static EntityTagHeaderValue TagOf(IFileInfo file, string? encoding) =>
        new($"\"{file.Length:x}-{file.LastModified.UtcTicks:x}-{encoding ?? "plain"}\"");
}
