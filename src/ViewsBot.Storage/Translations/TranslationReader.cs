using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Translations;

/// <summary>Reads what was kept of translating own words, oldest first.</summary>
internal sealed class TranslationReader(Sealer sealer)
{
    private const string OfWordsSql = $"SELECT {TranslationRow.Columns} FROM words_translation t WHERE t.words_id = ? ORDER BY t.number";

    private const string OfSessionSql =
        $"SELECT {TranslationRow.Columns} FROM own_words w JOIN words_translation t ON t.words_id = w.id WHERE w.session_id = ? ORDER BY t.number";

    /// <summary>Of one's own words.</summary>
    public TranslationsOfWords Of(IReads reads, OwnWordsId words) => new(reads.All(OfWordsSql, Map, words.ToString()));

    /// <summary>Of all own words of a session that have any.</summary>
    public IEnumerable<IGrouping<OwnWordsId, Translation>> Of(IReads reads, SessionId session) =>
        reads.All(OfSessionSql, Map, session.ToString()).GroupBy(translation => translation.Words);

    private Translation Map(IFields fields) => TranslationRow.Map(fields, sealer);
}
