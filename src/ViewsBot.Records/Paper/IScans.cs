using ViewsBot.Records.Turns;

namespace ViewsBot.Records.Paper;

/// <summary>Reads the scan of a picture that somebody made on paper.</summary>
public interface IScans
{
    /// <summary>The largest scan that is taken, in bytes.</summary>
    int MostBytes { get; }

    /// <summary>The picture without what a scanner or a camera wrote about it; its kind is found from its content.</summary>
    /// <returns><c>null</c> if it is no picture that can be cleaned: PNG, JPEG or WebP.</returns>
    SentPicture? Read(ReadOnlySpan<byte> file);
}
