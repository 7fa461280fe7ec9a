using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Surveys;

/// <summary>Reads surveys and what was counted in them.</summary>
internal sealed class SurveyReader(Sealer sealer)
{
    private const string Columns = "SELECT id, school_id, title, audience, language, topics, open_until, ended_at FROM survey ";

    private const string OfIdSql = Columns + "WHERE id = ?";

    private const string OfCodeSql = Columns + "WHERE code_hash = ?";

    private const string OfSchoolSql = Columns + "WHERE school_id = ? ORDER BY id DESC";

    private const string OverSql = Columns + "WHERE ended_at IS NULL AND open_until < ?";

    private const string CountsSql = "SELECT option_key, answer, how_many FROM survey_count WHERE survey_id = ? AND how_many > 0";

    /// <summary>The survey with an id.</summary>
    public Survey? OfId(IReads reads, SurveyId survey) => reads.One(OfIdSql, Map, survey.ToString());

    /// <summary>The survey a code is the link of.</summary>
    public Survey? OfCode(IReads reads, InvitationCode code) => reads.One(OfCodeSql, Map, sealer.HashOf(code.Value));

    /// <summary>A school's surveys, the newest first.</summary>
    public IReadOnlyList<Survey> OfSchool(IReads reads, SchoolId school) => reads.All(OfSchoolSql, Map, school.ToString());

    /// <summary>Surveys whose last day is over and that were not ended yet.</summary>
    public IReadOnlyList<Survey> Over(IReads reads, DateOnly today) => reads.All(OverSql, Map, Stored.Day(today));

    /// <summary>What was counted.</summary>
    public static IReadOnlyList<SurveyCount> Counts(IReads reads, SurveyId survey) =>
        reads.All(CountsSql, fields => new SurveyCount(new OptionKey(fields.Text(0)), fields.Text(1), (int)fields.Number(2)), survey.ToString());

    /// <summary>How many conversations answered anything.</summary>
    public static int Answered(IReads reads, SurveyId survey) => (int)(reads.Number("SELECT answered FROM survey WHERE id = ?", survey.ToString()) ?? 0);

    private Survey Map(IFields fields) => new()
    {
        Id = SurveyId.Parse(fields.Text(0))!.Value,
        School = SchoolId.Parse(fields.Text(1))!.Value,
        Title = sealer.OpenText(Purpose.Guide, fields.Bytes(2)),
        Audience = StoredKeys.ReadAudience(fields.Text(3)),
        Language = fields.Text(4) == InvitationRow.LeftOpen ? null : fields.Text(4),
        Topics = fields.Text(5).Split(' '),
        OpenUntil = Stored.Day(fields.Text(6)),
        EndedAt = Stored.Instant(fields, 7),
    };
}
