using ViewsBot.Records.Participation;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Participation;

/// <summary>Reads what a year's report is counted from: a fixed number of statements, however many pupils there are. No words are opened, and no names.</summary>
internal sealed class ParticipationReader(Sealer sealer)
{
    private const string English = "en";

    private const string PupilsSql = """
        SELECT p.id, d.sen_status, d.year_group, d.home_language, d.ethnicity, d.pupil_premium
        FROM pupil p LEFT JOIN pupil_details d ON d.pupil_id = p.id WHERE p.school_id = ? ORDER BY p.id
        """;

    private const string InYear = " c.pupil_id IN (SELECT p.id FROM pupil p WHERE p.school_id = ?) AND c.assess_on BETWEEN ? AND ?";

    private const string AskedSql = """
        SELECT c.pupil_id, w.audience, c.assess_on,
               (SELECT h.chosen FROM choice h WHERE h.number = (SELECT max(n.number) FROM choice n WHERE n.session_id = s.id AND n.prompt = 'closing/how-was-it')),
               (SELECT l.language FROM placement l WHERE l.number = (SELECT max(n.number) FROM placement n WHERE n.session_id = s.id)),
               (SELECT l.language FROM own_words l WHERE l.number = (SELECT max(n.number) FROM own_words n WHERE n.session_id = s.id)),
               (SELECT l.language FROM choice l WHERE l.number = (SELECT max(n.number) FROM choice n WHERE n.session_id = s.id)),
               (SELECT l.language FROM picture l WHERE l.number = (SELECT max(n.number) FROM picture n WHERE n.session_id = s.id))
        FROM cycle c JOIN view_session s ON s.cycle_id = c.id JOIN speaker w ON w.id = s.speaker_id WHERE
        """ + InYear;

    private const string WordsSql = """
        SELECT c.assess_on, o.at, (SELECT min(r.at) FROM reply r WHERE r.cycle_id = c.id AND r.words_id = o.id)
        FROM cycle c JOIN view_session s ON s.cycle_id = c.id JOIN own_words o ON o.session_id = s.id WHERE
        """ + InYear;

    private const string RepliesSql = """
        SELECT c.assess_on, r.kind FROM cycle c JOIN reply r ON r.cycle_id = c.id
        WHERE NOT EXISTS (SELECT 1 FROM reply n WHERE n.reply_id = r.reply_id AND n.version > r.version) AND
        """ + InYear;

    private const string StepsSql = """
        SELECT c.assess_on,
               (SELECT count(*) FROM view_session s JOIN placement l ON l.session_id = s.id WHERE s.cycle_id = c.id AND l.option_key = ? || i.item_id),
               (SELECT count(*) FROM view_session s JOIN placement l ON l.session_id = s.id WHERE s.cycle_id = c.id AND l.at <= i.at),
               (SELECT count(*) FROM view_session s JOIN own_words o ON o.session_id = s.id WHERE s.cycle_id = c.id AND o.at <= i.at)
        FROM cycle c JOIN plan_item i ON i.cycle_id = c.id WHERE i.version = 1 AND i.kind = ? AND
        """ + InYear;

    /// <summary>Everything a year's report of a school needs.</summary>
    public Facts Year(IReads reads, School school, Period year)
    {
        object?[] inYear = [school.Id.ToString(), Stored.Day(year.From), Stored.Day(year.To)];
        var steps = PlanKeys.Of(PlanKind.NextStep);
        var asked = reads.All(AskedSql, MapAsked, inYear);

        return new Facts
        {
            Pupils = reads.All(PupilsSql, fields => MapPupil(fields, school), school.Id.ToString()),
            Asked = [.. asked.Select(one => one.Once)],
            Groupings = [.. Enum.GetValues<Grouping>().Where(grouping => Holds(school, grouping))],
            Happened =
            [
                .. asked.Where(one => one.Language is not null).Select(one => new Happened(Counting.Languages, one.Once.CycleBegan, one.Language!)),
                .. reads.All(WordsSql, MapWords, inYear),
                .. reads.All(RepliesSql, fields => new Happened(Counting.Replies, Stored.Day(fields.Text(0)), fields.Text(1)), inYear),
                .. reads.All(StepsSql, MapStep, [steps + "/", steps, .. inYear]),
            ],
        };
    }

    private static AskedWithLanguage MapAsked(IFields fields)
    {
        var language = Text(fields, 4) ?? Text(fields, 5) ?? Text(fields, 6) ?? Text(fields, 7);
        var outcome = Text(fields, 3) == "did-not-suit-me" ? Outcome.CouldNotUse : language is null ? Outcome.NoAnswer : Outcome.Answered;

        return new AskedWithLanguage(
            new AskedOnce(PupilId.Parse(fields.Text(0))!.Value, AudienceKeys.Read(fields.Text(1))!.Value, Stored.Day(fields.Text(2)), outcome),
            language);
    }

    private static Happened MapWords(IFields fields) => new(
        Counting.DaysToReply, Stored.Day(fields.Text(0)), Kinds.OfDays(Stored.Instant(fields.Number(1)), Stored.Instant(fields, 2)));

    private static Happened MapStep(IFields fields) => new(
        Counting.NextSteps,
        Stored.Day(fields.Text(0)),
        fields.Number(1) > 0 ? Kinds.ViewOnStep : fields.Number(2) + fields.Number(3) > 0 ? Kinds.AfterViews : Kinds.NoView);

    private PupilInReport MapPupil(IFields fields, School school)
    {
        var groups = new Dictionary<Grouping, string>
        {
            [Grouping.Sen] = Text(fields, 1) ?? PupilInReport.NotEntered,
            [Grouping.Year] = Text(fields, 2) ?? PupilInReport.NotEntered,
            [Grouping.Eal] = Open(fields, 3) switch { null => PupilInReport.NotEntered, English => PupilInReport.EnglishAtHome, _ => PupilInReport.AdditionalEnglish },
        };

        if (school.HoldsEthnicity) { groups[Grouping.Ethnicity] = Open(fields, 4) ?? PupilInReport.NotEntered; }

        if (school.HoldsPupilPremium) { groups[Grouping.PupilPremium] = Open(fields, 5) ?? PupilInReport.NotEntered; }

        return new PupilInReport(PupilId.Parse(fields.Text(0))!.Value, groups);
    }

    private static bool Holds(School school, Grouping grouping) => grouping switch
    {
        Grouping.Ethnicity => school.HoldsEthnicity,
        Grouping.PupilPremium => school.HoldsPupilPremium,
        _ => true,
    };

    private string? Open(IFields fields, int field) => fields.IsNull(field) ? null : sealer.OpenText(Purpose.Register, fields.Bytes(field));

    private static string? Text(IFields fields, int field) => fields.IsNull(field) ? null : fields.Text(field);

    private sealed record AskedWithLanguage(AskedOnce Once, string? Language);
}
