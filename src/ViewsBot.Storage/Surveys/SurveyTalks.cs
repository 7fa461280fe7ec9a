using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Surveys;

/// <summary>The conversations of surveys: begun by the shared link, found again by their own id, and nobody's.</summary>
internal sealed class SurveyTalks(IDatabase database, SurveyReader surveys, PeopleReader people, TimeProvider clock)
{
    /// <summary>The most conversations one survey begins: more than any school has people.</summary>
    private const int Most = 20_000;

    private const string BeginSql = "INSERT INTO survey_talk (id, survey_id, channel_id, conversation_id, answers) VALUES (?, ?, ?, ?, NULL)";

    private const string ConversationSql =
        "INSERT INTO conversation (channel_id, conversation_id, session_id, last_sequence, started_at) VALUES (?, ?, NULL, 0, NULL)";

    private const string OfIdSql = "SELECT id, survey_id, conversation_id FROM survey_talk WHERE id = ?";

    private const string OfConversationSql = "SELECT id, survey_id, conversation_id FROM survey_talk WHERE channel_id = ? AND conversation_id = ?";

    private const string CountSql = "SELECT count(*) FROM survey_talk WHERE survey_id = ?";

    /// <summary>Begins a conversation of the survey a code is the link of.</summary>
    public async Task<Opened> BeginAsync(InvitationCode code, CancellationToken cancel)
    {
        var survey = database.Read(reads => surveys.OfCode(reads, code));

        if (survey is null || !survey.IsOpen(Today)) { return new Opened.Not(); }

        var (talk, conversation) = (new SessionId(Guid.NewGuid()), EmbeddedConversation.NewId());
        var begun = await database.WriteAsync(changes => Begin(changes, survey.Id, talk, conversation), cancel);

        return begun ? Open(talk) : new Opened.Not();
    }

    /// <summary>Opens a conversation again.</summary>
    public Opened Open(SessionId talk) => database.Read(reads =>
        reads.One(OfIdSql, Found.Map, talk.ToString()) is { } found && SessionOf(reads, found) is { Opens: true } session
            ? new Opened.To(session.Session, found.ConversationId, session.CodeNumber)
            : (Opened)new Opened.Not());

    /// <summary>The session a survey's conversation is, or <c>null</c> where it is none.</summary>
    public SessionOnRecord? OfConversation(IReads reads, string channelId, string conversationId) =>
        reads.One(OfConversationSql, Found.Map, channelId, conversationId) is { } found ? SessionOf(reads, found) : null;

    private static bool Begin(IChanges changes, SurveyId survey, SessionId talk, string conversation)
    {
        if (changes.Number(CountSql, survey.ToString()) >= Most) { return false; }

        changes.Run(ConversationSql, EmbeddedConversation.Channel, conversation);

        return changes.Run(BeginSql, talk.ToString(), survey.ToString(), EmbeddedConversation.Channel, conversation) > 0;
    }

    private SessionOnRecord? SessionOf(IReads reads, Found found)
    {
        var survey = surveys.OfId(reads, found.Survey)!;

        return people.School(reads, survey.School) is { } school ? new SessionOnRecord(SessionOf(found.Talk, survey, school), school.Id, 0, survey.IsOpen(Today)) : null;
    }

    /// <summary>A session of nobody, towards no cycle of anybody.</summary>
    private ViewSession SessionOf(SessionId talk, Survey survey, School school) => new()
    {
        Id = talk,
        Invitation = default,
        Speaker = new Speaker { Id = new SpeakerId(talk.Value), Pupil = default, Audience = survey.Audience, Name = "" },
        Cycle = new Cycle { Id = default, Pupil = default, Kind = CycleKind.AssessPlanDoReview, StageStarts = [Today, Today, Today, Today] },
        School = school.Id,
        Language = survey.Language,
        SeenBy = school.SeenBy,
        TellsWhom = school.SafeguardingLead ?? school.SafeguardingDeputy ?? school.Name,
        Survey = new SurveyTalk(survey.Id, survey.Title, survey.Topics),
    };

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private sealed record Found(SessionId Talk, SurveyId Survey, string ConversationId)
    {
        public static Found Map(IFields fields) => new(SessionId.Parse(fields.Text(0))!.Value, SurveyId.Parse(fields.Text(1))!.Value, fields.Text(2));
    }
}
