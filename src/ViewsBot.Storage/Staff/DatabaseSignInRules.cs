using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Staff;

/// <summary>How each school's staff sign in, in the database.</summary>
internal sealed class DatabaseSignInRules(IDatabase database, Trail trail) : ISignInRules
{
    private const string OfSql = "SELECT needs_second_step, idle_minutes FROM sign_in_rules WHERE school_id = ?";

    private const string ForgetSql = "DELETE FROM sign_in_rules WHERE school_id = ?";

    private const string KeepSql = "INSERT INTO sign_in_rules (school_id, needs_second_step, idle_minutes) VALUES (?, ?, ?)";

    /// <inheritdoc/>
    public SignInRules Of(SchoolId school) => database.Read(reads => reads.One(OfSql, fields => Map(fields, school), school.ToString())) ?? new SignInRules { School = school };

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(Viewer viewer, SignInRules rules, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var subject = $"school:{rules.School}";

        if (!WhoMaySee.KeepsAccounts(viewer, rules.School))
        {
            await trail.WriteAsync(viewer.Actor, "sign-in-rules-changed-refused", subject, cancel);
            return false;
        }

        return await database.WriteAsync(changes => Keep(changes, rules) && changes.Add(trail.Now(viewer.Actor, "sign-in-rules-changed", subject)), cancel);
    }

    private static bool Keep(IChanges changes, SignInRules rules)
    {
        changes.Run(ForgetSql, rules.School.ToString());

        return changes.Run(KeepSql, rules.School.ToString(), rules.NeedsSecondStep ? 1L : 0L, (long)rules.Idle.TotalMinutes) > 0;
    }

    private static SignInRules Map(IFields fields, SchoolId school) => new() { School = school, NeedsSecondStep = fields.Number(0) != 0, Idle = TimeSpan.FromMinutes(fields.Number(1)) };
}
