using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>Own words as they are kept: sealed.</summary>
internal sealed class OwnWordsRow : SaidRow, IRow
{
    public string Table => "own_words";

    public required string Prompt { get; init; }

    public required byte[] Words { get; init; }

    public static OwnWordsRow Of(OwnWords words, Sealer sealer) => new()
    {
        Id = words.Id.ToString(),
        SessionId = words.Origin.Session.ToString(),
        Prompt = words.Prompt,
        Words = sealer.Seal(Purpose.Words, words.Text),
        Stage = StoredKeys.Of(words.Origin.Stage),
        Helper = AnswerKeys.Of(words.Origin.Helper),
        Language = words.Origin.Language,
        At = Stored.Instant(words.Origin.At),
        Way = AnswerKeys.Of(words.Origin.Way),
    };

    public OwnWords ToOwnWords(long? readAt, Sealer sealer) => new()
    {
        Id = OwnWordsId.Parse(Id)!.Value,
        Prompt = Prompt,
        Text = sealer.OpenText(Purpose.Words, Words),
        Origin = ToOrigin(),
        ReadAt = Stored.Instant(readAt),
    };

    public void Fill(IColumns columns) => FillOrigin(columns).Set("prompt", Prompt).Set("words", Words);
}
