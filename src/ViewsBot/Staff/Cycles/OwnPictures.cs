using ViewsBot.Hosting;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Cycles;

/// <summary><c>GET /staff/pictures/{id}</c>: a picture that somebody drew or took, for staff who may see it.</summary>
internal static class OwnPictures
{
    /// <summary>Serves it so that no browser keeps it or runs anything in it.</summary>
    public static async Task<IResult> ShowAsync(string id, HttpContext context, SignedIn signedIn, IPupilRecords records, CancellationToken cancel)
    {
        if (PictureId.Parse(id) is not { } picture || await records.PictureAsync(signedIn.Viewer, picture, cancel) is not { } found) { return Results.NotFound(); }

        return PictureAnswer.Of(context, found.Bytes, found.Picture.MediaType);
    }
}
