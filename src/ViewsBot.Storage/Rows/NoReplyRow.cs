using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>Why one view had no reply, as it is kept.</summary>
internal sealed class NoReplyRow(CycleId cycle, ReplyTo view, NoReply why, Written written, Sealer sealer) : IRow
{
    private readonly byte[]? _words = sealer.SealAny(Purpose.Plan, why.Words);

    public string Table => "no_reply";

    public void Fill(IColumns columns) => columns
        .Set("cycle_id", cycle.ToString())
        .Set("view", KeyOf(view))
        .Set("reason", NoReply.KeyOf(why.Reason))
        .Set("words", _words)
        .Set("stage", StoredKeys.Of(written.Stage))
        .Set("written_by", written.By)
        .Set("at", Stored.Instant(written.At));

    private static string KeyOf(ReplyTo view) => view switch
    {
        ReplyTo.OnePlacement one => $"placements/{one.Placement}",
        ReplyTo.SomeWords some => $"words/{some.Words}",
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };
}
