using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>An invitation as it is kept: its code only as a keyed hash.</summary>
internal sealed class InvitationRow : IRow
{
    /// <summary>What stands for the language of an invitation that sets none.</summary>
    public const string LeftOpen = "";

    public string Table => "invitation";

    public required string Id { get; init; }

    public required string SessionId { get; init; }

    public required string Language { get; init; }

    public required byte[] AlsoSeenBy { get; init; }

    public required byte[] CodeHash { get; init; }

    public required long CodeNumber { get; init; }

    public required long IssuedAt { get; init; }

    public long? RevokedAt { get; init; }

    /// <summary>The topics it asks about, with spaces between; nothing where it asks about all.</summary>
    public string Topics { get; init; } = "";

    /// <summary>The day by which an answer was asked for, or nothing.</summary>
    public string? AnswerBy { get; init; }

    /// <summary>Topics as they stand in the column.</summary>
    public static string WriteTopics(IReadOnlyList<string> topics) => string.Join(' ', topics);

    /// <summary>Reads what <see cref="WriteTopics"/> wrote.</summary>
    public static IReadOnlyList<string> ReadTopics(string kept) => kept.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public Invitation ToInvitation(Speaker speaker, CycleId cycle, Sealer sealer) => new()
    {
        Id = InvitationId.Parse(Id)!.Value,
        Cycle = cycle,
        Speaker = speaker,
        Session = Records.Views.SessionId.Parse(SessionId)!.Value,
        Language = Language == LeftOpen ? null : Language,
        AlsoSeenBy = Stored.List(sealer.OpenText(Purpose.Name, AlsoSeenBy)),
        IssuedAt = Stored.Instant(IssuedAt),
        RevokedAt = Stored.Instant(RevokedAt),
        Topics = ReadTopics(Topics),
        AnswerBy = AnswerBy is { } day ? Stored.Day(day) : null,
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("session_id", SessionId)
        .Set("language", Language)
        .Set("also_seen_by", AlsoSeenBy)
        .Set("code_hash", CodeHash)
        .Set("code_number", CodeNumber)
        .Set("issued_at", IssuedAt)
        .Set("revoked_at", RevokedAt)
        .Set("topics", Topics)
        .Set("answer_by", AnswerBy);
}
