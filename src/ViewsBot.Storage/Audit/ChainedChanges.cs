using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Audit;

/// <summary>The changes of one transaction, in which each event of the audit trail is chained to the one before it as it is added.</summary>
/// <remarks>Where the trail ends is asked once in each transaction and not remembered beyond it: one that is undone takes its events with it, and a command beside the server writes events too.</remarks>
internal sealed class ChainedChanges(IChanges changes, AuditChain chain) : IChanges
{
    private AuditEventRow? _last;
    private bool _isKnown;

    public bool Add(IRow row) => row is AuditEventRow entry ? Chain(entry) : changes.Add(row);

    public int Run(string sql, params ReadOnlySpan<object?> arguments) => changes.Run(sql, arguments);

    public T? One<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments)
        where T : class => changes.One(sql, map, arguments);

    public IReadOnlyList<T> All<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments) => changes.All(sql, map, arguments);

    public long? Number(string sql, params ReadOnlySpan<object?> arguments) => changes.Number(sql, arguments);

    public bool Any(string sql, params ReadOnlySpan<object?> arguments) => changes.Any(sql, arguments);

    private bool Chain(AuditEventRow entry)
    {
        if (!_isKnown) { (_last, _isKnown) = (AuditChain.Last(changes), true); }

        _last = chain.After(_last, entry);

        return changes.Add(_last) ? true : throw new InvalidOperationException("Somebody else wrote into the audit trail.");
    }
}
