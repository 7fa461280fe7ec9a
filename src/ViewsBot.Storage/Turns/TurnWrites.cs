using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.BotState;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Surveys;

namespace ViewsBot.Storage.Turns;

/// <summary>Everything one turn has gathered; written whole or not at all.</summary>
internal sealed class TurnWrites(string channelId, string conversationId)
{
    private const string StartedSql = "SELECT number FROM conversation WHERE channel_id = ? AND conversation_id = ? AND started_at IS NOT NULL";

    private const string AdvanceSql = """
        UPDATE conversation SET last_sequence = CASE WHEN ? > last_sequence THEN ? ELSE last_sequence END, started_at = COALESCE(started_at, ?)
        WHERE channel_id = ? AND conversation_id = ?
        RETURNING number
        """;

    private const string BeginSql = """
        INSERT INTO conversation (channel_id, conversation_id, session_id, last_sequence, started_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (channel_id, conversation_id) DO UPDATE SET
            session_id = COALESCE(excluded.session_id, conversation.session_id),
            last_sequence = CASE WHEN excluded.last_sequence > conversation.last_sequence THEN excluded.last_sequence ELSE conversation.last_sequence END,
            started_at = COALESCE(conversation.started_at, excluded.started_at)
        RETURNING number
        """;

    // The same number again is an activity that was updated: it takes its own place.
    private const string LogSql = """
        INSERT INTO activity (conversation, sequence, client_activity_id, utf8) VALUES (?, ?, ?, ?)
        ON CONFLICT (conversation, sequence) DO UPDATE SET utf8 = excluded.utf8
        """;

    private const string AnsweredSql = "INSERT INTO answered (conversation_id, client_activity_id, activity_id) VALUES (?, ?, ?)";

    private const string FinishSql = "UPDATE view_session SET finished_at = ? WHERE id = ?";

    private readonly List<(IRow Row, AuditEvent? Event)> _rows = [];
    private readonly List<(string ClientId, string Id)> _answered = [];
    private readonly List<SealedActivity> _log = [];
    private (string Session, long At)? _finished;
    private string? _joined;
    private (long LastSequence, long StartedAt)? _advance;
    private SurveyAnswers? _survey;

    /// <summary>The channel it came over.</summary>
    public string ChannelId => channelId;

    /// <summary>The conversation it is a turn of.</summary>
    public string ConversationId => conversationId;

    /// <summary>Whether it binds its conversation to a session.</summary>
    public bool HasJoined => _joined is not null;

    /// <summary>The client's own ids that this turn answers: with what the log has, and with what it has not.</summary>
    public IReadOnlyCollection<(string ClientId, string Id)> HasAnswered =>
        [.. _log.Where(activity => activity.ClientId is not null).Select(activity => (activity.ClientId!, ActivityId.Of(conversationId, activity.Sequence))), .. _answered];

    /// <summary>Bot state by key: what this turn read of it, and what becomes of it.</summary>
    public TurnState State { get; } = new();

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => _rows.Count == 0 && _answered.Count == 0 && _log.Count == 0
        && _finished is null && _joined is null && _advance is null && _survey is null && State.Changes.Count == 0;

    /// <summary>The speaker of whom more is kept now than what was said here: that they have finished, how they like to talk, in which language.</summary>
    public SpeakerId? Changed { get; private set; }

    /// <summary>Whether it concerns this conversation and its speaker alone: what was said, how far it has come, and how they like to talk.</summary>
    public bool IsOwn => _rows.TrueForAll(kept =>
        kept.Row is SaidRow or CelebrationRow or ToldRow or ReplyAnswerRow or AlertRow or AuditEventRow or WayOfTalkingRow or LanguageChoiceRow or NotThisTimeRow);

    /// <summary>Adds a row with the event that tells of it; where the row is kept already, neither is written.</summary>
    public void Add(IRow row, AuditEvent? entry = null) => _rows.Add((row, entry));

    /// <summary>Counts what a conversation of a survey has answered.</summary>
    public void Count(SurveyAnswers answers) => _survey = answers;

    public void Log(SealedActivity activity) => _log.Add(activity);

    public void Answered(string clientActivityId, string activityId) => _answered.Add((clientActivityId, activityId));

    public void Advance(long lastSequence, DateTimeOffset startedAt) => _advance = (lastSequence, Stored.Instant(startedAt));

    public void Join(string session) => _joined = session;

    public void Finish(ViewSession session, DateTimeOffset at)
    {
        _finished = (session.Id.ToString(), Stored.Instant(at));
        Change(session.Speaker.Id);
    }

    /// <summary>Says that the rows tell more of a speaker.</summary>
    public void Change(SpeakerId speaker) => Changed = speaker;

    /// <summary>Writes it all.</summary>
    public bool Write(IChanges changes)
    {
        WriteConversation(changes);

        foreach (var (row, entry) in _rows)
        {
            if (changes.Add(row) && entry is not null) { changes.Add(AuditEventRow.Of(entry)); }
        }

        _survey?.Write(changes);

        if (_finished is { } finished) { changes.Run(FinishSql, finished.At, finished.Session); }

        foreach (var change in State.Changes) { StateRows.Write(changes, change); }

        return true;
    }

    /// <summary>Forgets everything, once it is kept or given up, and gives borrowed buffers back.</summary>
    public void Clear()
    {
        foreach (var activity in _log) { activity.Dispose(); }

        _log.Clear();
        _rows.Clear();
        _answered.Clear();
        State.Clear();
        _finished = null;
        _joined = null;
        _advance = null;
        _survey = null;
        Changed = null;
    }

    /// <summary>Whether the last number it used up stands in the log: a disclosure's does not.</summary>
    private bool IsLoggedToTheEnd => _advance is { } advance && _log.Exists(activity => activity.Sequence == advance.LastSequence);

    private void WriteConversation(IChanges changes)
    {
        if (_advance is not null || _joined is not null || _log.Count > 0)
        {
            var number = NumberOf(changes);

            foreach (var activity in _log) { changes.Run(LogSql, number, activity.Sequence, activity.ClientId, activity.Bytes); }
        }

        foreach (var (clientId, id) in _answered) { changes.Run(AnsweredSql, conversationId, clientId, id); }
    }

    /// <summary>Notes how far the conversation has come, where the log does not say it, and gives the number it has in the database.</summary>
    private long NumberOf(IChanges changes)
    {
        if (_joined is null && IsLoggedToTheEnd && changes.Number(StartedSql, channelId, conversationId) is { } started) { return started; }

        var (last, startedAt) = _advance is { } advance ? (advance.LastSequence, (long?)advance.StartedAt) : (0, null);
        var known = _joined is null ? changes.Number(AdvanceSql, last, last, startedAt, channelId, conversationId) : null;

        return known ?? changes.Number(BeginSql, channelId, conversationId, _joined, last, startedAt)!.Value;
    }
}
