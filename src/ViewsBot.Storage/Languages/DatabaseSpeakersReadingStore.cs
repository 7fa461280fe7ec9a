using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Languages;

/// <summary>What schools have read with speakers, in the database. Each turn asks which languages are offered, so what was read is at hand.</summary>
internal sealed class DatabaseSpeakersReadingStore(IDatabase database, Sealer sealer, Trail trail, TimeProvider clock) : ISpeakersReadingStore
{
    private const string LastSql =
        $"SELECT {SpeakersReadingRow.Columns} FROM speakers_reading WHERE number IN (SELECT max(number) FROM speakers_reading WHERE school_id = ? GROUP BY language)";

    private readonly AtHand<SchoolId, IReadOnlyList<SpeakersReading>> _last = new(database, () => database.Version, clock, TimeSpan.FromMinutes(1));

    /// <inheritdoc/>
    public IReadOnlyList<SpeakersReading> LastOf(SchoolId school) =>
        _last.Of(school, reads => reads.All(LastSql, fields => SpeakersReadingRow.Map(fields, sealer), school.ToString()));

    /// <inheritdoc/>
    public async Task<bool> KeepAsync(Viewer viewer, SpeakersReading reading, CancellationToken cancel)
    {
        var subject = $"language:{reading.Language}";

        if (!WhoMaySee.ConfirmsLanguages(viewer, reading.School))
        {
            await trail.WriteAsync(viewer.Actor, "speakers-reading-refused", subject, cancel);

            return false;
        }

        return await database.WriteAsync(
            changes => changes.Add(new SpeakersReadingRow(reading, sealer)) && changes.Add(trail.Now(viewer.Actor, "speakers-reading-kept", subject)), cancel);
    }
}
