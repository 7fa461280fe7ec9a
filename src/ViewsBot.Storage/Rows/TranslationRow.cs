using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A translation as it is kept: what it says sealed as the words are, and who made it as a name is.</summary>
internal sealed class TranslationRow(Translation translation, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "t.words_id, t.status, t.translation, t.translated_by, t.from_language, t.to_language, t.kept_by, t.at";

    public string Table => "words_translation";

    public static Translation Map(IFields fields, Sealer sealer) => new()
    {
        Words = OwnWordsId.Parse(fields.Text(0))!.Value,
        Status = StoredKeys.ReadTranslationStatus(fields.Text(1)),
        Text = fields.IsNull(2) ? null : sealer.OpenText(Purpose.Words, fields.Bytes(2)),
        By = sealer.OpenText(Purpose.Name, fields.Bytes(3)),
        From = fields.IsNull(4) ? null : fields.Text(4),
        To = fields.Text(5),
        KeptBy = fields.Text(6),
        At = Stored.Instant(fields.Number(7)),
    };

    public void Fill(IColumns columns) => columns
        .Set("words_id", translation.Words.ToString())
        .Set("status", StoredKeys.Of(translation.Status))
        .Set("translation", sealer.SealAny(Purpose.Words, translation.Text))
        .Set("translated_by", sealer.Seal(Purpose.Name, translation.By))
        .Set("from_language", translation.From)
        .Set("to_language", translation.To)
        .Set("kept_by", translation.KeptBy)
        .Set("at", Stored.Instant(translation.At));
}
