namespace ViewsBot.Records.Audit;

/// <summary>A page of the audit trail, the newest event first.</summary>
/// <param name="Events">The events.</param>
/// <param name="Next">The number before which the next page goes on, or <c>null</c> on the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditEventOnFile> Events, long? Next);

/// <summary>An event with the names that go with its ids, as far as they are still kept.</summary>
/// <param name="Number">Its number in the trail.</param>
/// <param name="Event">What happened.</param>
/// <param name="By">The name of the member of staff or the speaker who did it, or <c>null</c>.</param>
/// <param name="Pupil">The pupil it was about, or <c>null</c>.</param>
public sealed record AuditEventOnFile(long Number, AuditEvent Event, string? By, AuditName? Pupil);

/// <summary>What can be asked for: the school's staff, its pupils, and what was done in the time that is asked about.</summary>
/// <param name="Staff">Staff, by name.</param>
/// <param name="Pupils">Pupils, by name.</param>
/// <param name="Actions">Keys of what was done.</param>
public sealed record AuditChoices(IReadOnlyList<AuditName> Staff, IReadOnlyList<AuditName> Pupils, IReadOnlyList<string> Actions);

/// <summary>Somebody's id and name.</summary>
/// <param name="Id">The id, as it is written in events.</param>
/// <param name="Name">The name.</param>
public sealed record AuditName(string Id, string Name);
