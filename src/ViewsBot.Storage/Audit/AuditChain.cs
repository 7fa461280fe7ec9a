using System.Buffers.Binary;
using System.Text;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Audit;

/// <summary>The chain that binds each event of the audit trail to the one before it: a keyed hash of that one's hash and of all the event says.</summary>
/// <remarks>The key is drawn from the data key, so whoever has the database alone can make no chain that fits. See docs/adr/0013.</remarks>
internal sealed class AuditChain(Sealer sealer)
{
    /// <summary>An event's columns, in the order <see cref="Map"/> reads them.</summary>
    public const string Columns = "number, at, actor, action, subject, hash";

    private const string LastSql = $"SELECT {Columns} FROM audit_event ORDER BY number DESC LIMIT 1";
    private const int MostBytesOnStack = 512;

    /// <summary>What the first event goes on from.</summary>
    private static readonly byte[] s_beginning = new byte[Sealer.HashBytes];

    /// <summary>The trail's last event.</summary>
    /// <returns><c>null</c> while there is none.</returns>
    public static AuditEventRow? Last(IReads reads) => reads.One(LastSql, Map);

    /// <summary>Reads an event.</summary>
    public static AuditEventRow Map(IFields fields) => new()
    {
        Number = fields.Number(0),
        At = fields.Number(1),
        Actor = fields.Text(2),
        Action = fields.Text(3),
        Subject = fields.Text(4),
        Hash = fields.Bytes(5).ToArray(),
    };

    /// <summary>The event as it goes on from the last.</summary>
    public AuditEventRow After(AuditEventRow? last, AuditEventRow entry)
    {
        var number = (last?.Number ?? 0) + 1;

        return new AuditEventRow
        {
            Number = number,
            At = entry.At,
            Actor = entry.Actor,
            Action = entry.Action,
            Subject = entry.Subject,
            Hash = HashOf(last?.Hash ?? s_beginning, number, entry),
        };
    }

    /// <summary>Whether an event stands as it was written, right after the last.</summary>
    public bool GoesOn(AuditEventRow? last, AuditEventRow entry) =>
        entry.Number == (last?.Number ?? 0) + 1 && HashOf(last?.Hash ?? s_beginning, entry.Number, entry).AsSpan().SequenceEqual(entry.Hash);

    /// <summary>Each text stands after its length, so that no two events are the same bytes.</summary>
    private byte[] HashOf(ReadOnlySpan<byte> before, long number, AuditEventRow entry)
    {
        string[] texts = [entry.Actor, entry.Action, entry.Subject];
        var length = before.Length + (2 * sizeof(long)) + texts.Sum(text => sizeof(int) + Encoding.UTF8.GetByteCount(text));
        Span<byte> said = length <= MostBytesOnStack ? stackalloc byte[length] : new byte[length];
        var rest = said;

        before.CopyTo(rest);
        rest = rest[before.Length..];
        BinaryPrimitives.WriteInt64BigEndian(rest, number);
        BinaryPrimitives.WriteInt64BigEndian(rest[sizeof(long)..], entry.At);
        rest = rest[(2 * sizeof(long))..];

        foreach (var text in texts)
        {
            var written = Encoding.UTF8.GetBytes(text, rest[sizeof(int)..]);
            BinaryPrimitives.WriteInt32BigEndian(rest, written);
            rest = rest[(sizeof(int) + written)..];
        }

        return sealer.HashOf(said);
    }
}
