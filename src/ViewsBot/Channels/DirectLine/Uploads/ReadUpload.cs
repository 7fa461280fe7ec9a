using ViewsBot.Channels.DirectLine.Http;

namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>An upload as it came: the activity and the files.</summary>
internal sealed record ReadUpload(JsonBody Activity, IReadOnlyList<UploadedFile> Files) : IDisposable
{
    public void Dispose() => Activity.Dispose();
}
