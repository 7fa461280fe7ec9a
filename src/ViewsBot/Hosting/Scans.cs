using ViewsBot.Channels.DirectLine.Uploads;
using ViewsBot.Channels.DirectLine.Uploads.Pictures;
using ViewsBot.Records.Paper;
using ViewsBot.Records.Turns;

namespace ViewsBot.Hosting;

/// <summary>The conversation's own cleaning of pictures, for what staff scan for somebody.</summary>
internal sealed class Scans : IScans
{
    public int MostBytes => UploadReader.MostBytes;

    public SentPicture? Read(ReadOnlySpan<byte> file) =>
        FileKind.Of(file) is { } kind && CleanPicture.Of(kind, file) is { } clean ? new SentPicture(kind.MediaType, clean) : null;
}
