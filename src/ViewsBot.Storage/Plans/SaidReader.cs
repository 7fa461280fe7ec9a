using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Plans;

/// <summary>Reads one thing that was said, by its id.</summary>
internal sealed class SaidReader(Sealer sealer)
{
    private const string PlacementSql = "SELECT option_key, answer, scale, session_id, stage, helper, language, way, at FROM placement WHERE id = ?";

    private const string WordsSql = """
        SELECT w.prompt, w.words, r.at, w.session_id, w.stage, w.helper, w.language, w.way, w.at
        FROM own_words w LEFT JOIN words_read r ON r.words_id = w.id WHERE w.id = ?
        """;

    /// <summary>A placement, or <c>null</c>.</summary>
    public static Placement? Placement(IReads reads, PlacementId placement) => reads.One(
        PlacementSql,
        fields => new Placement
        {
            Id = placement,
            Option = new OptionKey(fields.Text(0)),
            Answer = AnswerKeys.ReadAnswer(fields.Text(1))!,
            Scale = AnswerKeys.ReadForm(fields.Text(2))!.Value,
            Origin = WrittenFields.ReadOrigin(fields, 3),
        },
        placement.ToString());

    /// <summary>Own words, or <c>null</c>.</summary>
    public OwnWords? Words(IReads reads, OwnWordsId words) => reads.One(
        WordsSql,
        fields => new OwnWords
        {
            Id = words,
            Prompt = fields.Text(0),
            Text = sealer.OpenText(Purpose.Words, fields.Bytes(1)),
            ReadAt = Stored.Instant(fields, 2),
            Origin = WrittenFields.ReadOrigin(fields, 3),
        },
        words.ToString());
}
