using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Guidance;

/// <summary>Reads what a school adds to the explainer.</summary>
internal sealed class GuideReader(Sealer sealer)
{
    private const string SignpostsSql = $"SELECT {SignpostRow.Columns} FROM signpost WHERE school_id = ? ORDER BY id";

    private const string ExpectationsSql = $"SELECT {ExpectationRow.Columns} FROM expectation WHERE school_id = ? ORDER BY need, audience";

    private const string BornOnSql = "SELECT born_on FROM pupil WHERE id = ? AND born_on IS NOT NULL";

    /// <summary>A school's guide, for one of its pupils or for staff.</summary>
    public SchoolGuide Read(IReads reads, SchoolId school, PupilId? pupil) => new(
        [.. reads.All(SignpostsSql, fields => SignpostRow.Map(fields, sealer), school.ToString()).OrderBy(signpost => signpost.Kind)],
        reads.All(ExpectationsSql, fields => ExpectationRow.Map(fields, sealer), school.ToString()),
        pupil is { } known && reads.One(BornOnSql, fields => fields.Text(0), known.ToString()) is { } day ? Stored.Day(day) : null);
}
