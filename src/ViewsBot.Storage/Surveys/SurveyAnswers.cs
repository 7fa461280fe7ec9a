using System.Text.Json;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Surveys;

/// <summary>What one conversation of a survey has answered: each option once, as it was last said. Writing it moves the counts by as much as changed.</summary>
internal sealed class SurveyAnswers(IDatabase database, Sealer sealer, ViewSession session, SurveyTalk talk)
{
    private const string ReadSql = "SELECT answers FROM survey_talk WHERE id = ? AND answers IS NOT NULL";

    private const string IsOpenSql = "SELECT 1 FROM survey_talk WHERE id = ?";

    private const string LessSql = "UPDATE survey_count SET how_many = how_many - 1 WHERE survey_id = ? AND option_key = ? AND answer = ?";

    private const string MoreSql = """
        INSERT INTO survey_count (survey_id, option_key, answer, how_many) VALUES (?, ?, ?, 1)
        ON CONFLICT (survey_id, option_key, answer) DO UPDATE SET how_many = survey_count.how_many + 1
        """;

    private const string FirstSql = "UPDATE survey SET answered = answered + 1 WHERE id = ?";

    private const string KeepSql = "UPDATE survey_talk SET answers = ? WHERE id = ?";

    private Dictionary<string, string>? _kept;
    private readonly Dictionary<string, Placement> _said = [];

    /// <summary>Takes an answer; an option that the survey does not ask about is left out.</summary>
    public void Take(Placement placement)
    {
        if (talk.Topics.Contains(placement.Option.Topic)) { _said[placement.Option.Value] = placement; }
    }

    /// <summary>The board as it stands.</summary>
    public Board Board() => new(Kept.Where(kept => !_said.ContainsKey(kept.Key)).Select(kept => Of(kept.Key, kept.Value)).Concat(_said.Values));

    /// <summary>Writes the answers and moves the counts, in the turn's own commit. It may run twice where the first was undone.</summary>
    public void Write(IChanges changes)
    {
        // The survey ended while this turn was held: its conversations are erased, and nothing is counted any more.
        if (!changes.Any(IsOpenSql, session.Id.ToString())) { return; }

        var before = Read(changes);
        var after = new Dictionary<string, string>(before);

        foreach (var (option, placement) in _said) { after[option] = AnswerKeys.Of(placement.Answer); }

        foreach (var (option, answer) in after.Where(one => before.GetValueOrDefault(one.Key) != one.Value))
        {
            if (before.TryGetValue(option, out var old)) { changes.Run(LessSql, talk.Survey.ToString(), option, old); }

            changes.Run(MoreSql, talk.Survey.ToString(), option, answer);
        }

        if (before.Count == 0 && after.Count > 0) { changes.Run(FirstSql, talk.Survey.ToString()); }

        changes.Run(KeepSql, sealer.Seal(Purpose.Words, JsonSerializer.Serialize(after)), session.Id.ToString());
    }

    /// <summary>Forgets what this turn said, once it is kept or given up.</summary>
    public void Clear()
    {
        _said.Clear();
        _kept = null;
    }

    private Dictionary<string, string> Kept => _kept ??= database.Read(Read);

    private Dictionary<string, string> Read(IReads reads) =>
        reads.One(ReadSql, fields => sealer.OpenText(Purpose.Words, fields.Bytes(0)), session.Id.ToString()) is { } json
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!
            : [];

    /// <summary>Who, how and when are kept of nobody: the board only needs the place.</summary>
    private Placement Of(string option, string answer) => new()
    {
        Id = default,
        Option = new OptionKey(option),
        Answer = AnswerKeys.ReadAnswer(answer)!,
        Origin = new Origin { Session = session.Id, Stage = default, Helper = Helper.Alone, Language = session.Language ?? "", At = default },
    };
}
