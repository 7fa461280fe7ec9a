using ViewsBot.Hosting;
using ViewsBot.Records.Alerts;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Alerts;

/// <summary><c>GET /staff/alerts/pictures/{id}</c>: a picture that came with an alert, for the safeguarding lead and deputy. To everybody else there is none.</summary>
internal static class AlertPictures
{
    /// <summary>Serves it so that no browser keeps it or runs anything in it.</summary>
    public static async Task<IResult> ShowAsync(string id, HttpContext context, SignedIn signedIn, IAlertStore alerts, CancellationToken cancel) =>
        AlertPictureId.Parse(id) is { } picture && await alerts.PictureAsync(signedIn.Viewer, picture, cancel) is { } found
            ? PictureAnswer.Of(context, found.Bytes, found.Picture.MediaType)
            : Results.NotFound();
}
