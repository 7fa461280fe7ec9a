using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Rows;

/// <summary>One version of a note as it is kept: what it says is sealed.</summary>
internal sealed class CycleNoteRow(CycleNote note, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "note_id, version, cycle_id, part, on_day, words, is_crossed_out, stage, written_by, at";

    private readonly byte[] _words = sealer.Seal(Purpose.Plan, note.Words);

    public string Table => "cycle_note";

    public static CycleNote Map(IFields fields, Sealer sealer) => new()
    {
        Id = CycleNoteId.Parse(fields.Text(0))!.Value,
        Version = (int)fields.Number(1),
        Cycle = CycleId.Parse(fields.Text(2))!.Value,
        Part = NoteParts.Read(fields.Text(3))!.Value,
        On = Stored.Day(fields.Text(4)),
        Words = sealer.OpenText(Purpose.Plan, fields.Bytes(5)),
        IsCrossedOut = fields.Number(6) != 0,
        Written = WrittenFields.Read(fields, 7),
    };

    public void Fill(IColumns columns) => columns
        .Set("note_id", note.Id.ToString())
        .Set("version", note.Version)
        .Set("cycle_id", note.Cycle.ToString())
        .Set("part", NoteParts.Of(note.Part))
        .Set("on_day", Stored.Day(note.On))
        .Set("words", _words)
        .Set("is_crossed_out", note.IsCrossedOut ? 1 : 0)
        .Set("stage", StoredKeys.Of(note.Written.Stage))
        .Set("written_by", note.Written.By)
        .Set("at", Stored.Instant(note.Written.At));
}
