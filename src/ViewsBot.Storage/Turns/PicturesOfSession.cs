using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads pictures: what is known of them, and one's bytes when they are asked for.</summary>
internal sealed class PicturesOfSession(Sealer sealer)
{
    private const string Columns = "id, prompt, option_key, kind, media_type, sha256, byte_count, session_id, stage, helper, language, way, at";

    private const string OfSessionSql =
        "SELECT " + Columns + ", (SELECT r.at FROM picture_read r WHERE r.picture_id = picture.id) FROM picture WHERE session_id = ? ORDER BY number";

    private const string OfIdSql = "SELECT " + Columns + ", bytes FROM picture WHERE id = ?";

    private const int BytesField = 13;
    private const int ReadField = 13;

    /// <summary>Those of a session, oldest first, without their bytes.</summary>
    public static IReadOnlyList<OwnPicture> Read(IReads reads, SessionId session) => reads.All(
        OfSessionSql, fields => Map(fields) with { ReadAt = Stored.Instant(fields, ReadField) }, session.ToString());

    /// <summary>One with its bytes, or <c>null</c>.</summary>
    public PictureOnFile? Find(IReads reads, PictureId picture) => reads.One(
        OfIdSql,
        fields => new PictureOnFile(Map(fields), sealer.Open(Purpose.Picture, fields.Bytes(BytesField))),
        picture.ToString());

    private static OwnPicture Map(IFields fields) => new()
    {
        Id = PictureId.Parse(fields.Text(0))!.Value,
        Prompt = fields.Text(1),
        Option = fields.IsNull(2) ? null : new OptionKey(fields.Text(2)),
        Kind = AnswerKeys.ReadKind(fields.Text(3))!.Value,
        MediaType = fields.Text(4),
        Sha256 = fields.Text(5),
        ByteCount = (int)fields.Number(6),
        Origin = WrittenFields.ReadOrigin(fields, 7),
    };
}
