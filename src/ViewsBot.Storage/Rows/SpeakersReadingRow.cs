using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>What was read with a speaker, as it is kept: their name sealed, each sentence as its fingerprint.</summary>
internal sealed class SpeakersReadingRow(SpeakersReading reading, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "school_id, language, speaker, read_on, sentences";

    private const char Between = ' ';

    public string Table => "speakers_reading";

    public static SpeakersReading Map(IFields fields, Sealer sealer) => new()
    {
        School = SchoolId.Parse(fields.Text(0))!.Value,
        Language = fields.Text(1),
        Speaker = sealer.OpenText(Purpose.Name, fields.Bytes(2)),
        On = Stored.Day(fields.Text(3)),
        Sentences = fields.Text(4).Split(Between, StringSplitOptions.RemoveEmptyEntries),
    };

    public void Fill(IColumns columns) => columns
        .Set("school_id", reading.School.ToString())
        .Set("language", reading.Language)
        .Set("speaker", sealer.Seal(Purpose.Name, reading.Speaker))
        .Set("read_on", Stored.Day(reading.On))
        .Set("sentences", string.Join(Between, reading.Sentences));
}
