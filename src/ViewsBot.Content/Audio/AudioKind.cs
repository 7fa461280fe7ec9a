namespace ViewsBot.Content.Audio;

/// <summary>A kind of sound that browsers play.</summary>
/// <param name="MediaType">What a browser is told it is.</param>
/// <param name="Ending">How its file's name ends.</param>
public sealed record AudioKind(string MediaType, string Ending)
{
    /// <summary>Every browser plays it.</summary>
    public static AudioKind Mp3 { get; } = new("audio/mpeg", ".mp3");

    /// <summary>What most browsers make of a voice.</summary>
    public static AudioKind WebM { get; } = new("audio/webm", ".webm");

    /// <summary>What a telephone may make of one.</summary>
    public static AudioKind Ogg { get; } = new("audio/ogg", ".ogg");

    /// <summary>What Safari makes of one.</summary>
    public static AudioKind M4A { get; } = new("audio/mp4", ".m4a");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AudioKind> All { get; } = [Mp3, WebM, Ogg, M4A];

    /// <summary>The kind of that media type, or <c>null</c>.</summary>
    public static AudioKind? Find(string mediaType) => All.FirstOrDefault(kind => kind.MediaType == mediaType);
}
