using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Export;

/// <summary>Turns a cycle and its plan into lines.</summary>
internal static class Exported
{
    private const string English = "en";
    private const string Staff = "staff";

    /// <summary>The cycle: what was said, speaker by speaker, then the plan.</summary>
    public static ExportedCycle Of(CycleOnFile found, PlanOnFile plan) => new(
        found.Pupil.Id.ToString(),
        found.Pupil.Name,
        found.Cycle.Id.ToString(),
        found.Cycle.StageStarts[0],
        found.Cycle.MeetingOn,
        found.Cycle.ClosedAt,
        found.Sessions.Sum(session => session.NotShared),
        [.. found.Sessions.SelectMany(LinesOf), .. plan.Plan.Items.Select(item => LineOf(item, plan))]);

    private static IEnumerable<ExportLine> LinesOf(SessionOnFile session) =>
    [
        .. new[] { session.Own, session.AnsweredFor }.SelectMany(board => board.Options.SelectMany(option => board.History(option).Select(placement => LineOf(session, board, placement)))),
        .. session.Words.Select(words => LineOf(session, words)),
        .. session.Choices.Select(choice => LineOf(session, choice)),
    ];

    private static ExportLine LineOf(SessionOnFile session, Board board, Placement placement) => Line(session, "placement", placement.Id.ToString(), placement.Origin) with
    {
        About = placement.Option.Value,
        Answer = AnswerKeys.Of(placement.Answer),
        Counts = board.Now(placement.Option)!.Id == placement.Id,
    };

    private static ExportLine LineOf(SessionOnFile session, OwnWords words) => Line(session, "words", words.Id.ToString(), words.Origin) with
    {
        About = words.Prompt,
        Words = words.Text,
        Translation = session.Translations.GetValueOrDefault(words.Id)?.Now?.Text,
    };

    private static ExportLine LineOf(SessionOnFile session, Choice choice) => Line(session, "choice", choice.Id.ToString(), choice.Origin) with
    {
        About = choice.Prompt,
        Answer = choice.Chosen,
        Counts = session.Choices.Last(one => one.Prompt == choice.Prompt).Id == choice.Id,
    };

    private static ExportLine Line(SessionOnFile session, string kind, string id, Origin origin) => new()
    {
        Kind = kind,
        Id = id,
        Who = session.Session.Speaker.Name,
        Part = AudienceKeys.Of(session.Session.Speaker.Audience),
        Language = origin.Language,
        Helper = AnswerKeys.Of(origin.Helper),
        Stage = KeyOf(origin.Stage),
        At = origin.At,
    };

    private static ExportLine LineOf(PlanItem item, PlanOnFile plan) => new()
    {
        Kind = PlanKeys.Of(item.Kind),
        Id = item.Id.ToString(),
        Who = plan.Names.GetValueOrDefault(item.Written.By, item.Written.By),
        Part = Staff,
        Answer = PlanKeys.Of(item.Standing),
        Words = item.Words,
        Language = English,
        Stage = KeyOf(item.Written.Stage),
        At = item.Written.At,
    };

    private static string KeyOf(Stage stage) => stage switch { Stage.Assess => "assess", Stage.Plan => "plan", Stage.Do => "do", _ => "review" };
}
