using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A picture of one's own as it is kept: sealed.</summary>
internal sealed class PictureRow : SaidRow, IRow
{
    public string Table => "picture";

    public required OwnPicture Picture { get; init; }

    public required byte[] Bytes { get; init; }

    public static PictureRow Of(OwnPicture picture, ReadOnlyMemory<byte> bytes, Sealer sealer) => new()
    {
        Id = picture.Id.ToString(),
        SessionId = picture.Origin.Session.ToString(),
        Picture = picture,
        Bytes = sealer.Seal(Purpose.Picture, bytes.Span),
        Stage = StoredKeys.Of(picture.Origin.Stage),
        Helper = AnswerKeys.Of(picture.Origin.Helper),
        Language = picture.Origin.Language,
        At = Stored.Instant(picture.Origin.At),
        Way = AnswerKeys.Of(picture.Origin.Way),
    };

    public void Fill(IColumns columns) => FillOrigin(columns)
        .Set("prompt", Picture.Prompt)
        .Set("option_key", Picture.Option?.Value)
        .Set("kind", AnswerKeys.Of(Picture.Kind))
        .Set("media_type", Picture.MediaType)
        .Set("sha256", Picture.Sha256)
        .Set("byte_count", Picture.ByteCount)
        .Set("bytes", Bytes);
}
