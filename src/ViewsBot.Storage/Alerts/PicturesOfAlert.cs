using ViewsBot.Records.Alerts;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Alerts;

/// <summary>Reads what came with an alert: what is known of its pictures, and one's bytes when they are asked for.</summary>
internal sealed class PicturesOfAlert(Sealer sealer)
{
    private const string Columns = "id, alert_id, kind, media_type, sha256, byte_count";

    private const string OfAlertSql = "SELECT " + Columns + " FROM alert_picture WHERE alert_id = ? ORDER BY number";

    private const string OfIdSql = "SELECT " + Columns + ", bytes FROM alert_picture WHERE id = ?";

    private const int BytesField = 6;

    /// <summary>Those of an alert, in the order they were sent, without their bytes.</summary>
    public static IReadOnlyList<AlertPicture> Read(IReads reads, string alert) => reads.All(OfAlertSql, Map, alert);

    /// <summary>One with its bytes, or <c>null</c>.</summary>
    public AlertPictureOnFile? Find(IReads reads, AlertPictureId picture) => reads.One(
        OfIdSql,
        fields => new AlertPictureOnFile(Map(fields), sealer.Open(Purpose.Alert, fields.Bytes(BytesField))),
        picture.ToString());

    private static AlertPicture Map(IFields fields) => new()
    {
        Id = AlertPictureId.Parse(fields.Text(0))!.Value,
        Alert = AlertId.Parse(fields.Text(1))!.Value,
        Kind = AnswerKeys.ReadKind(fields.Text(2))!.Value,
        MediaType = fields.Text(3),
        Sha256 = fields.Text(4),
        ByteCount = (int)fields.Number(5),
    };
}
