using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Staff;

/// <summary>The accounts of a school's staff in the database; each change in one commit with its audit event.</summary>
internal sealed class DatabaseStaffStore(IDatabase database, StaffAccountReader accounts, StaffLinks links, Sealer sealer, Trail trail, TimeProvider clock) : IStaffStore
{
    private const string AddSql = """
        INSERT INTO staff_user (id, staff_id, school_id, name, roles, classes, user_name, normalized_user_name, email_confirmed, security_stamp, concurrency_stamp,
            phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, 0, 1, 0)
        """;

    private const string ChangeSql = "UPDATE staff_user SET roles = ?, classes = ?, concurrency_stamp = ? WHERE staff_id = ? AND school_id = ? AND ended_at IS NULL";

    private const string UnlockSql = "UPDATE staff_user SET lockout_end = NULL, access_failed_count = 0, concurrency_stamp = ? WHERE staff_id = ? AND school_id = ?";

    private const string EndSql = """
        UPDATE staff_user SET ended_at = ?, password_hash = NULL, two_factor_enabled = 0, security_stamp = ?, concurrency_stamp = ?
        WHERE staff_id = ? AND school_id = ? AND ended_at IS NULL
        """;

    private const string EndTiesSql = "UPDATE staff_tie SET until = ? WHERE staff_id = ? AND until IS NULL";

    private const string EndTokensSql = "DELETE FROM staff_user_token WHERE user_id IN (SELECT id FROM staff_user WHERE staff_id = ?)";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffAccount>?> AllAsync(Viewer viewer, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff { Member.School: var school } || !WhoMaySee.Accounts(viewer, school))
        {
            await RefuseAsync(viewer, "accounts-read", "staff", cancel);
            return null;
        }

        await trail.WriteAsync(viewer.Actor, "accounts-read", $"school:{school}", cancel);
        var all = database.Read(reads => accounts.OfSchool(reads, school));

        return [.. all.OrderBy(account => account.EndedAt is not null).ThenBy(account => account.Member.Name, StringComparer.CurrentCulture)];
    }

    /// <inheritdoc/>
    public async Task<StaffAccount?> OneAsync(Viewer viewer, StaffId account, CancellationToken cancel)
    {
        var found = viewer is Viewer.Staff { Member.School: var school } && WhoMaySee.Accounts(viewer, school) ? database.Read(reads => accounts.One(reads, school, account)) : null;
        await trail.WriteAsync(viewer.Actor, found is null ? "account-refused" : "account-read", SubjectOf(account), cancel);

        return found;
    }

    /// <inheritdoc/>
    public async Task<StaffAdded> AddAsync(Viewer viewer, NewStaff staff, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(staff);
        var account = StaffId.New(clock);

        if (viewer is not Viewer.Staff { Member.School: var school } || !WhoMaySee.KeepsAccounts(viewer, school))
        {
            await RefuseAsync(viewer, "account-added", SubjectOf(account), cancel);
            return new StaffAdded.Refused();
        }

        return await database.WriteAsync(changes => Add(changes, viewer, school, account, staff), cancel);
    }

    /// <inheritdoc/>
    public Task<bool> ChangeAsync(Viewer viewer, StaffId account, StaffRoles roles, IReadOnlyList<string> classes, CancellationToken cancel) => ChangeIfKeptAsync(
        viewer, account, "account-changed", (changes, school) => changes.Run(ChangeSql, (long)roles, Sealed(classes), NewStamp(), account.ToString(), school.ToString()) > 0, cancel);

    /// <inheritdoc/>
    public async Task<StaffLink?> LinkAsync(Viewer viewer, StaffId account, CancellationToken cancel)
    {
        var link = links.New();

        return await ChangeIfKeptAsync(viewer, account, "account-link-made", (changes, school) => Keep(changes, viewer, school, account, link), cancel) ? link : null;
    }

    /// <inheritdoc/>
    public async Task<bool> UnlockAsync(Viewer viewer, StaffId account, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff { Member.School: var school } || !WhoMaySee.Unlocks(viewer, school)) { return await RefuseAsync(viewer, "account-unlocked", SubjectOf(account), cancel); }

        return await database.WriteAsync(
            changes => changes.Run(UnlockSql, NewStamp(), account.ToString(), school.ToString()) > 0 && changes.Add(trail.Now(viewer.Actor, "account-unlocked", SubjectOf(account))), cancel);
    }

    /// <inheritdoc/>
    public Task<bool> EndAsync(Viewer viewer, StaffId account, CancellationToken cancel) =>
        ChangeIfKeptAsync(viewer, account, "account-ended", (changes, school) => End(changes, school, account), cancel);

    private StaffAdded Add(IChanges changes, Viewer viewer, SchoolId school, StaffId account, NewStaff staff)
    {
        var (userName, normal) = (staff.UserName, staff.UserName.ToUpperInvariant());

        if (changes.Any("SELECT 1 FROM staff_user WHERE normalized_user_name = ?", normal)) { return new StaffAdded.NameTaken(); }

        changes.Run(
            AddSql, Guid.NewGuid().ToString(), account.ToString(), school.ToString(), sealer.Seal(Purpose.Name, staff.Name), (long)staff.Roles, Sealed(staff.Classes),
            userName, normal, NewStamp(), NewStamp());
        changes.Add(trail.Now(viewer.Actor, "account-added", SubjectOf(account)));
        var link = links.New();
        links.Keep(changes, account, link, viewer.Actor);

        return new StaffAdded.With(account, link);
    }

    private bool Keep(IChanges changes, Viewer viewer, SchoolId school, StaffId account, StaffLink link)
    {
        if (accounts.One(changes, school, account) is not { EndedAt: null }) { return false; }

        links.Keep(changes, account, link, viewer.Actor);

        return true;
    }

    private bool End(IChanges changes, SchoolId school, StaffId account)
    {
        var now = Stored.Instant(clock.GetUtcNow());

        if (changes.Run(EndSql, now, NewStamp(), NewStamp(), account.ToString(), school.ToString()) == 0) { return false; }

        changes.Run(EndTiesSql, now, account.ToString());
        changes.Run(EndTokensSql, account.ToString());
        links.End(changes, account);

        return true;
    }

    private async Task<bool> ChangeIfKeptAsync(Viewer viewer, StaffId account, string action, Func<IChanges, SchoolId, bool> change, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff { Member.School: var school } || !WhoMaySee.KeepsAccount(viewer, school, account)) { return await RefuseAsync(viewer, action, SubjectOf(account), cancel); }

        return await database.WriteAsync(changes => change(changes, school) && changes.Add(trail.Now(viewer.Actor, action, SubjectOf(account))), cancel);
    }

    private async Task<bool> RefuseAsync(Viewer viewer, string action, string subject, CancellationToken cancel)
    {
        await trail.WriteAsync(viewer.Actor, action + "-refused", subject, cancel);

        return false;
    }

    private byte[]? Sealed(IReadOnlyList<string> classes) => classes.Count == 0 ? null : sealer.Seal(Purpose.Register, Stored.List(classes));

    private static string SubjectOf(StaffId account) => $"staff:{account}";

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
