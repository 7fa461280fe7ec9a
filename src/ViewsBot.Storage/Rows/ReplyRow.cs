using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>One version of a reply as it is kept, with the session it is for, or none where it is for every one of its cycle.</summary>
internal sealed class ReplyRow(Reply reply, SessionId? session, Sealer sealer) : IRow
{
    private readonly byte[] _words = sealer.Seal(Purpose.Plan, reply.Words);

    public string Table => "reply";

    public void Fill(IColumns columns) => columns
        .Set("reply_id", reply.Id.ToString())
        .Set("version", reply.Version)
        .Set("cycle_id", reply.Cycle.ToString())
        .Set("session_id", session?.ToString())
        .Set("placement_id", (reply.To as ReplyTo.OnePlacement)?.Placement.ToString())
        .Set("words_id", (reply.To as ReplyTo.SomeWords)?.Words.ToString())
        .Set("item_id", (reply.To as ReplyTo.OneStep)?.Step.ToString())
        .Set("kind", PlanKeys.Of(reply.Kind))
        .Set("says_by", reply.Kind is ReplyKind.StillThinking thinking ? Stored.Day(thinking.SaysBy) : null)
        .Set("words", _words)
        .Set("picture_keys", Stored.List(reply.PictureKeys))
        .Set("stage", StoredKeys.Of(reply.Written.Stage))
        .Set("written_by", reply.Written.By)
        .Set("at", Stored.Instant(reply.Written.At));
}
