namespace ViewsBot.Records.Audit;

/// <summary>Who did what to which record, and when. Holds ids and keys, never names, answers or words.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Actor">Who: <c>staff:</c>, <c>speaker:</c>, <c>visitor:</c> and an id, or <c>system</c>.</param>
/// <param name="Action">What: a stable key such as <c>placement-kept</c>, <c>cycle-read</c>.</param>
/// <param name="Subject">To which record: its kind and id, such as <c>cycle:0197…</c>.</param>
public sealed record AuditEvent(DateTimeOffset At, string Actor, string Action, string Subject);
