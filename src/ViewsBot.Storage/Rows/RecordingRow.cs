using ViewsBot.Records.People;
using ViewsBot.Records.Recordings;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A recording as it is kept: the voice sealed, and the names of whoever spoke and whoever kept it.</summary>
internal sealed class RecordingRow(Recording recording, byte[] sound, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order: all but the sound.</summary>
    public const string Columns = "id, school_id, language, sentence_key, fingerprint, media_type, name, speaker, consent_on, recorded_by, at";

    public string Table => "recording";

    public static Recording Map(IFields fields, Sealer sealer) => new()
    {
        Id = RecordingId.Parse(fields.Text(0))!.Value,
        School = SchoolId.Parse(fields.Text(1))!.Value,
        Language = fields.Text(2),
        Key = fields.Text(3),
        Fingerprint = fields.Text(4),
        MediaType = fields.Text(5),
        Name = fields.Text(6),
        Speaker = sealer.OpenText(Purpose.Name, fields.Bytes(7)),
        ConsentOn = Stored.Day(fields.Text(8)),
        By = sealer.OpenText(Purpose.Name, fields.Bytes(9)),
        At = Stored.Instant(fields.Number(10)),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", recording.Id.ToString())
        .Set("school_id", recording.School.ToString())
        .Set("language", recording.Language)
        .Set("sentence_key", recording.Key)
        .Set("fingerprint", recording.Fingerprint)
        .Set("media_type", recording.MediaType)
        .Set("name", recording.Name)
        .Set("sound", sealer.Seal(Purpose.Recording, sound))
        .Set("speaker", sealer.Seal(Purpose.Name, recording.Speaker))
        .Set("consent_on", Stored.Day(recording.ConsentOn))
        .Set("recorded_by", sealer.Seal(Purpose.Name, recording.By))
        .Set("at", Stored.Instant(recording.At));
}
