using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That own words were first read, by whom and when.</summary>
internal sealed class WordsReadRow : IRow
{
    public string Table => "words_read";

    public required string WordsId { get; init; }

    public required string ReadBy { get; init; }

    public required long At { get; init; }

    public void Fill(IColumns columns) => columns.Set("words_id", WordsId).Set("read_by", ReadBy).Set("at", At);
}
