using System.Security.Cryptography;
using ViewsBot.Content.Audio;
using ViewsBot.Records.Recordings;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Recordings;

/// <summary>A file that is a recording of a sentence.</summary>
internal sealed record RecordedFile(string Key, string Fingerprint, AudioKind Kind, byte[] Bytes);

/// <summary>What came with a form: the recordings, and why others are none, by their fields.</summary>
internal sealed record FilesRead(IReadOnlyList<RecordedFile> Sounds, IReadOnlyList<(string Field, string Why)> Refused);

/// <summary>Reads the files of a form: each is looked into, whatever its name says.</summary>
internal sealed class RecordedFiles(SignedIn signedIn, TimeProvider clock)
{
    private const char Between = '.';

    /// <summary>The field of a sentence: what it says now, and its key.</summary>
    public static string FieldOf(string key, string fingerprint) => $"sound{Between}{fingerprint}{Between}{key}";

    /// <summary>Reads them.</summary>
    public async Task<FilesRead> ReadAsync(IFormFileCollection files, IReadOnlyList<SentenceOnPage> sentences, CancellationToken cancel)
    {
        var (sounds, refused) = (new List<RecordedFile>(), new List<(string, string)>());

        foreach (var file in files.Where(file => file.Length > 0))
        {
            if (sentences.All(sentence => sentence.Field != file.Name)) { refused.Add(("sentences", "A sentence has changed since you opened this page. Please record it again.")); continue; }

            var bytes = file.Length > AudioBytes.MostBytes ? [] : await BytesAsync(file, cancel);

            if (AudioBytes.KindOf(bytes) is { } kind) { sounds.Add(Of(file.Name, kind, bytes)); } else { refused.Add((file.Name, "Choose sound alone, as MP3, WebM, Ogg or M4A, of at most 1 MB.")); }
        }

        return new FilesRead(sounds, refused);
    }

    /// <summary>A recording to keep.</summary>
    public Recording Of(RecordedFile file, string language, string speaker, DateOnly consentOn) => new()
    {
        Id = RecordingId.New(clock),
        School = signedIn.Member.School,
        Language = language,
        Key = file.Key,
        Fingerprint = file.Fingerprint,
        MediaType = file.Kind.MediaType,
        Name = Convert.ToHexStringLower(SHA256.HashData(file.Bytes))[..32],
        Speaker = speaker,
        ConsentOn = consentOn,
        By = signedIn.Member.Name,
        At = clock.GetUtcNow(),
    };

    private static RecordedFile Of(string field, AudioKind kind, byte[] bytes) =>
        field.Split(Between, 3) is [_, var fingerprint, var key] ? new RecordedFile(key, fingerprint, kind, bytes) : throw new ArgumentException("No field of a sentence.", nameof(field));

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancel);

        return copy.ToArray();
    }
}
