using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage.Audit;

/// <summary>Looks at every event of the audit trail, first to last, while the product runs or while it does not; a page of them in memory at a time.</summary>
public sealed class AuditVerifier
{
    private const int PageSize = 2000;
    private const string PageSql = $"SELECT {AuditChain.Columns} FROM audit_event WHERE number > ? ORDER BY number LIMIT 2000";

    private readonly SqliteDatabase _database;
    private readonly KeyFolder _keys;
    private readonly Sealer _sealer;
    private readonly AuditChain _chain;
    private readonly AuditMark _mark;

    internal AuditVerifier(SqliteDatabase database, KeyFolder keys, Sealer sealer, AuditChain chain, AuditMark mark) =>
        (_database, _keys, _sealer, _chain, _mark) = (database, keys, sealer, chain, mark);

    /// <summary>Verifies the chain, and that it holds what was marked beside the keys and what somebody noted down.</summary>
    /// <param name="noted">Where the trail ended when somebody noted it, or <c>null</c>.</param>
    /// <exception cref="FileNotFoundException">There is no database.</exception>
    /// <exception cref="Records.StartRefusedException">The key it was written with is not here.</exception>
    public AuditVerdict Verify(AuditHead? noted)
    {
        if (!_database.Exists) { throw new FileNotFoundException("There is no database in Storage:Path to look at."); }

        _sealer.Use(_keys.DataKey(hasRecords: true));

        // Read before the trail: whatever is marked meanwhile stands in what is read after.
        AuditHead?[] marks = [noted, _mark.Read()];
        var (last, broken) = Walk();

        if (broken is { } number) { return new AuditVerdict.Broken(number); }

        var head = last is null ? null : new AuditHead(last.Number, Convert.ToHexStringLower(last.Hash));

        return marks.OfType<AuditHead>().FirstOrDefault(mark => !_database.Read(reads => AuditMark.Holds(reads, mark))) is { } missing
            ? new AuditVerdict.CutOff(head, missing)
            : new AuditVerdict.Whole(head);
    }

    private (AuditEventRow? Last, long? Broken) Walk()
    {
        AuditEventRow? last = null;
        IReadOnlyList<AuditEventRow> page;

        do
        {
            var reached = last?.Number ?? long.MinValue;
            page = _database.Read(reads => reads.All(PageSql, AuditChain.Map, reached));

            foreach (var entry in page)
            {
                if (!_chain.GoesOn(last, entry)) { return (last, (last?.Number ?? 0) + 1); }

                last = entry;
            }
        }
        while (page.Count == PageSize);

        return (last, null);
    }
}
