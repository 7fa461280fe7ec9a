using ViewsBot.Records.Audit;

namespace ViewsBot.Staff.Audit;

/// <summary>Events of the audit trail in words: their keys are words already.</summary>
internal static class TrailInWords
{
    /// <summary>What was done: <c>cycle-read</c> is "Cycle read".</summary>
    public static string Of(string key) => key.Length == 0 ? key : char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ');

    /// <summary>Who did it, by name where the name is still kept.</summary>
    public static string WhoOf(AuditEventOnFile found) => found.By ?? (found.Event.Actor == "system" ? "ViewsBot" : "somebody whose name is no longer kept");

    /// <summary>The kind of record: <c>plan-item:0197…</c> is "plan item".</summary>
    public static string KindOf(AuditEvent entry) => entry.Subject.Split(':', '/')[0].Replace('-', ' ');
}
