using System.Text;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using ViewsBot.Records;

namespace ViewsBot.Chat;

/// <summary>The files the build made for the browser: scripts, styles, fonts and pictures.</summary>
/// <remarks>
/// A run from the project finds them in its <c>wwwroot/built</c>; a published program, or one started by its
/// dll from any folder, finds them beside itself.
/// </remarks>
internal sealed class BuiltFiles : IDisposable
{
    private const string NamesFile = "names.json";

    private readonly PhysicalFileProvider _files;
    private readonly Lazy<Dictionary<string, string>> _names;

    public BuiltFiles(IWebHostEnvironment environment)
    {
        _files = new PhysicalFileProvider(Folder(environment));
        _names = new(ReadNames);
    }

    /// <summary>The address of a file by the name it has in the source, such as <c>chat.js</c>.</summary>
    /// <exception cref="StartRefusedException">The build made no such file.</exception>
    public string Address(string name) =>
        _names.Value.TryGetValue(name, out var built)
            ? $"{BuiltFilesEndpoint.Root}/{built}"
            : throw new StartRefusedException($"The client's build made no '{name}'. Build src/ViewsBot again.");

    /// <summary>A file by its path below <c>built/</c>; null when there is none, or the path leads out of the folder.</summary>
    public IFileInfo? Find(string path) =>
        _files.GetFileInfo(path) is { Exists: true, IsDirectory: false } file ? file : null;

    /// <summary>The list of all names, as bytes: it changes with any file that is named in it.</summary>
    public byte[] Names => ReadAll(NamesFile);

    /// <summary>A file's text, by the name it has in the source.</summary>
    public string Text(string name) => Encoding.UTF8.GetString(ReadAll(Address(name)[(BuiltFilesEndpoint.Root.Length + 1)..]));

    /// <summary>The addresses of every script of a folder; those that only some ever need too.</summary>
    public IEnumerable<string> Scripts(string folder) => _files.GetDirectoryContents(folder)
        .Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal))
        .Select(file => $"{BuiltFilesEndpoint.Root}/{folder}/{file.Name}")
        .Order(StringComparer.Ordinal);

    public void Dispose() => _files.Dispose();

    private static string Folder(IWebHostEnvironment environment)
    {
        string[] places =
        [
            Path.Combine(environment.ContentRootPath, "wwwroot", "built"),
            Path.Combine(AppContext.BaseDirectory, "wwwroot", "built"),
        ];

        return places.FirstOrDefault(Directory.Exists)
            ?? throw new StartRefusedException("There is no wwwroot/built: build src/ViewsBot with Node 20 or later.");
    }

    private byte[] ReadAll(string path)
    {
        using var stream = _files.GetFileInfo(path).CreateReadStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        return copy.ToArray();
    }

    private Dictionary<string, string> ReadNames() => JsonSerializer.Deserialize<Dictionary<string, string>>(Names)!;
}
