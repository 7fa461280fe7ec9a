using System.Buffers.Text;
using System.Security.Cryptography;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Staff;

/// <summary>Links by which staff set their passwords: of each only the fingerprint is kept, and it opens once.</summary>
internal sealed class StaffLinks(IDatabase database, SchoolWall wall, Sealer sealer, Trail trail, TimeProvider clock) : IStaffLinks
{
    private const int SecretBytes = 32;
    private const int MostCharacters = 100;

    private const string FindSql = """
        SELECT u.staff_id, u.school_id, u.name, u.roles, u.user_name FROM staff_link l JOIN staff_user u ON u.staff_id = l.staff_id
        WHERE l.link_hash = ? AND l.used_at IS NULL AND l.until > ? AND u.ended_at IS NULL
        """;

    private const string KeepSql = "INSERT INTO staff_link (link_hash, staff_id, made_by, made_at, until) VALUES (?, ?, ?, ?, ?)";

    private const string UseSql = "UPDATE staff_link SET used_at = ? WHERE link_hash = ? AND used_at IS NULL AND until > ?";

    private const string EndSql = "DELETE FROM staff_link WHERE staff_id = ? AND used_at IS NULL";

    /// <summary>A link that nobody has yet.</summary>
    public StaffLink New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)), clock.GetUtcNow() + StaffLink.Lasts);

    /// <summary>Keeps a link's fingerprint, in the place of earlier ones.</summary>
    public void Keep(IChanges changes, StaffId account, StaffLink link, string actor)
    {
        End(changes, account);
        changes.Run(KeepSql, sealer.HashOf(link.Secret), account.ToString(), actor, Stored.Instant(clock.GetUtcNow()), Stored.Instant(link.Until));
    }

    /// <summary>Takes back whatever links somebody has not used.</summary>
    public void End(IChanges changes, StaffId account) => changes.Run(EndSql, account.ToString());

    /// <inheritdoc/>
    /// <remarks>Who opens a link is nobody yet, so no wall is known to look behind: the secret alone says whose it is.</remarks>
    public LinkOwner? Find(string secret)
    {
        if (secret is not { Length: > 0 and <= MostCharacters }) { return null; }

        using var down = wall.TakenDown();

        return database.Read(reads => Find(reads, secret));
    }

    /// <inheritdoc/>
    public async Task<LinkOwner?> UseAsync(string secret, CancellationToken cancel) =>
        secret is { Length: > 0 and <= MostCharacters } ? await database.WriteAsync(changes => Use(changes, secret), cancel) : null;

    private LinkOwner? Find(IReads reads, string secret) => reads.One(FindSql, Map, sealer.HashOf(secret), Stored.Instant(clock.GetUtcNow()));

    private LinkOwner? Use(IChanges changes, string secret)
    {
        var now = Stored.Instant(clock.GetUtcNow());

        if (Find(changes, secret) is not { Member.Id: var staff } owner || changes.Run(UseSql, now, sealer.HashOf(secret), now) == 0) { return null; }

        changes.Add(trail.Now($"staff:{staff}", "account-link-used", $"staff:{staff}"));

        return owner;
    }

    private LinkOwner Map(IFields fields) => new(
        new StaffMember
        {
            Id = StaffId.Parse(fields.Text(0))!.Value,
            School = SchoolId.Parse(fields.Text(1))!.Value,
            Name = sealer.OpenText(Purpose.Name, fields.Bytes(2)),
            Roles = (StaffRoles)fields.Number(3),
        },
        fields.Text(4));
}
