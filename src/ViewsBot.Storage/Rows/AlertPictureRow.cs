using ViewsBot.Records.Alerts;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A picture of an alert as it is kept: sealed for the same eyes as the alert's words.</summary>
internal sealed class AlertPictureRow(AlertPicture picture, ReadOnlyMemory<byte> bytes, Sealer sealer) : IRow
{
    private readonly byte[] _bytes = sealer.Seal(Purpose.Alert, bytes.Span);

    public string Table => "alert_picture";

    public void Fill(IColumns columns) => columns
        .Set("id", picture.Id.ToString())
        .Set("alert_id", picture.Alert.ToString())
        .Set("kind", AnswerKeys.Of(picture.Kind))
        .Set("media_type", picture.MediaType)
        .Set("sha256", picture.Sha256)
        .Set("byte_count", picture.ByteCount)
        .Set("bytes", _bytes);
}
