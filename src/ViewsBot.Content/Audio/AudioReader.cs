using System.Security.Cryptography;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Audio;

/// <summary>Reads <c>audio/&lt;language&gt;/&lt;key&gt;.mp3</c>, and a school's own recordings in their place; a broken one stops the start.</summary>
internal static class AudioReader
{
    private const string Folder = "audio";

    private static readonly string _kinds = string.Join(", ", AudioKind.All.Select(kind => kind.Ending));

    /// <summary>Every recording there is, the school's own where both have one of a sentence.</summary>
    public static AudioSet Read(CardFiles files, WordSet words) =>
        new(files.Below(Folder, own: true).Select(name => (Name: name, IsOwn: true))
            .Concat(files.Below(Folder, own: false).Select(name => (Name: name, IsOwn: false)))
            .Select(file => One(file.Name, file.IsOwn, files, words))
            .GroupBy(file => (file.Language, file.Key))
            .Select(same => same.First()));

    private static AudioFile One(string name, bool isOwn, CardFiles files, WordSet words)
    {
        var shown = isOwn ? "own " + name : name;
        var parts = name[..^Path.GetExtension(name).Length].Split('/', 3);

        if (parts.Length < 3 || words.Find(parts[1]) is not { } language || language.Language != parts[1])
        {
            throw new ContentException(shown, "the folder it is in", "audio/ and a language there are words for");
        }

        if (RecordableSentences.Find(words.In("en"), parts[2]) is null)
        {
            throw new ContentException(shown, "the file's name", "the key of a sentence that has no {places}");
        }

        return Checked(shown, parts[1], parts[2], isOwn ? files.OwnPath(name) : files.PathOf(name));
    }

    private static AudioFile Checked(string shown, string language, string key, string path)
    {
        if (new FileInfo(path).Length > AudioBytes.MostBytes) { throw new ContentException(shown, "the file itself", "at most 1 MB"); }

        var bytes = File.ReadAllBytes(path);

        return AudioBytes.KindOf(bytes) is { } kind && kind.Ending == Path.GetExtension(path)
            ? new AudioFile(language, key, path, kind, NameOf(bytes))
            : throw new ContentException(shown, "what is in it", $"sound of the kind its name says ({_kinds}), without moving pictures");
    }

    private static string NameOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
}
