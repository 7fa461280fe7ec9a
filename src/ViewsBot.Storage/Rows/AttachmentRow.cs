using ViewsBot.Records.Attachments;
using ViewsBot.Records.Cycles;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Rows;

/// <summary>A report as it is kept: its title and its content sealed.</summary>
internal sealed class AttachmentRow(Attachment attachment, byte[] content, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order: all but the content.</summary>
    public const string Columns = "id, cycle_id, title, kind, media_type, bytes, stage, written_by, at";

    private static readonly string[] s_kinds = ["pdf", "word", "picture"];

    private readonly byte[] _title = sealer.Seal(Purpose.Plan, attachment.Title);
    private readonly byte[] _content = sealer.Seal(Purpose.Plan, content);

    public string Table => "attachment";

    public static Attachment Map(IFields fields, Sealer sealer) => new()
    {
        Id = AttachmentId.Parse(fields.Text(0))!.Value,
        Cycle = CycleId.Parse(fields.Text(1))!.Value,
        Title = sealer.OpenText(Purpose.Plan, fields.Bytes(2)),
        Kind = (AttachmentKind)Array.IndexOf(s_kinds, fields.Text(3)),
        MediaType = fields.Text(4),
        Bytes = (int)fields.Number(5),
        Written = WrittenFields.Read(fields, 6),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", attachment.Id.ToString())
        .Set("cycle_id", attachment.Cycle.ToString())
        .Set("title", _title)
        .Set("kind", s_kinds[(int)attachment.Kind])
        .Set("media_type", attachment.MediaType)
        .Set("bytes", attachment.Bytes)
        .Set("content", _content)
        .Set("stage", StoredKeys.Of(attachment.Written.Stage))
        .Set("written_by", attachment.Written.By)
        .Set("at", Stored.Instant(attachment.Written.At));
}
