using ViewsBot.Records.Cycles;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Meetings;

/// <summary>Reads links to meetings.</summary>
internal sealed class MeetingLinkReader(Sealer sealer)
{
    private const string Columns = "SELECT id, cycle_id, reader, sessions, shows_plan, until, made_at, revoked_at FROM meeting_link";

    /// <summary>The links of a cycle, the newest first.</summary>
    public IReadOnlyList<MeetingLink> OfCycle(IReads reads, CycleId cycle) => reads.All(Columns + " WHERE cycle_id = ? ORDER BY number DESC", Map, cycle.ToString());

    /// <summary>One link, or <c>null</c>.</summary>
    public MeetingLink? OfId(IReads reads, MeetingLinkId link) => reads.One(Columns + " WHERE id = ?", Map, link.ToString());

    /// <summary>The link that a secret belongs to, or <c>null</c>.</summary>
    public MeetingLink? OfSecret(IReads reads, string secret) => reads.One(Columns + " WHERE link_hash = ?", Map, sealer.HashOf(secret));

    private MeetingLink Map(IFields fields) => new()
    {
        Id = MeetingLinkId.Parse(fields.Text(0))!.Value,
        Cycle = CycleId.Parse(fields.Text(1))!.Value,
        Reader = sealer.OpenText(Purpose.Name, fields.Bytes(2)),
        Sessions = [.. Stored.List(fields.Text(3)).Select(id => SessionId.Parse(id)!.Value)],
        ShowsPlan = fields.Number(4) != 0,
        Until = Stored.Instant(fields.Number(5)),
        MadeAt = Stored.Instant(fields.Number(6)),
        RevokedAt = Stored.Instant(fields, 7),
    };
}
