using ViewsBot.Hosting;
using ViewsBot.Records.Recordings;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Recordings;

/// <summary><c>GET /staff/recordings/{id}</c>: a recording, for staff of its school.</summary>
internal static class RecordedSounds
{
    /// <summary>Serves it so that no browser keeps it.</summary>
    public static async Task<IResult> PlayAsync(string id, HttpContext context, SignedIn signedIn, IRecordingStore recordings, CancellationToken cancel) =>
        RecordingId.Parse(id) is { } recording && await recordings.HearAsync(signedIn.Viewer, recording, cancel) is var (found, sound)
            ? PictureAnswer.Of(context, sound, found.MediaType)
            : Results.NotFound();
}
