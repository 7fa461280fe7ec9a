using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Tests.Storage;

/// <summary>What is read behind the wall is of one school, whatever statement asks.</summary>
public sealed class SchoolWallTests
{
    [Fact]
    public async Task Every_table_with_rows_of_a_school_is_empty_for_another_and_whole_for_its_own()
    {
        await using var installation = await Installation.StartedAsync();
        var school = await FullSchoolAsync(installation);
        var before = Counts(installation);

        Assert.All(before, table => Assert.True(table.Value > 0, table.Key));
        Assert.Equal(before, await BehindAsync(installation, school, () => Counts(installation)));
        Assert.All(await BehindAsync(installation, SchoolId.New(installation.Clock), () => Counts(installation)), table => Assert.Equal((table.Key, 0L), (table.Key, table.Value)));
        Assert.All(await BehindAsync(installation, null, () => Counts(installation)), table => Assert.Equal((table.Key, 0L), (table.Key, table.Value)));
        Assert.Equal(before, Counts(installation));
    }

    [Fact]
    public async Task Every_table_says_of_which_school_its_rows_are_or_is_known_to_be_of_none()
    {
        await using var installation = await Installation.StartedAsync();
        using var connection = SqliteConnection.Open(installation.Database, writes: false);

        Assert.Empty(Walls.Empty(connection));
    }

    [Fact]
    public async Task Every_table_that_ef_reads_stands_behind_the_wall_but_the_trail()
    {
        await using var installation = await Installation.StartedAsync();
        await using var records = await installation.Get<IDbContextFactory<RecordsContext>>().CreateDbContextAsync();

        var without = records.Model.GetEntityTypes().Where(entity => entity.FindDeclaredQueryFilter(RecordsContext.WallFilter) is null);

        Assert.Equal(["AuditEventRow"], without.Select(entity => entity.ClrType.Name));
    }

    [Fact]
    public async Task What_ef_reads_is_of_one_school_too()
    {
        await using var installation = await Installation.StartedAsync();
        var school = await FullSchoolAsync(installation);

        Assert.Equal((6, 6, 1), await BehindAsync(installation, school, () => RowsAsync(installation)));
        Assert.Equal((0, 0, 0), await BehindAsync(installation, SchoolId.New(installation.Clock), () => RowsAsync(installation)));
        Assert.Equal((0, 0, 0), await BehindAsync(installation, null, () => RowsAsync(installation)));
        Assert.Equal((6, 6, 1), await RowsAsync(installation));
    }

    [Fact]
    public async Task One_request_reads_one_school_and_a_school_is_never_read_without_the_wall_being_closed_first()
    {
        await using var installation = await Installation.StartedAsync();
        var wall = installation.Get<SchoolWall>();
        var one = SchoolId.New(installation.Clock);

        Assert.Throws<InvalidOperationException>(() => wall.OpenTo(one));
        await BehindAsync(installation, one, () =>
        {
            wall.OpenTo(one);
            Assert.Throws<InvalidOperationException>(() => wall.OpenTo(SchoolId.New(installation.Clock)));

            using (wall.TakenDown()) { Assert.False(wall.Stands); }

            Assert.Equal(one, wall.School);

            return true;
        });
        Assert.False(wall.Stands);
    }

    [Fact]
    public async Task A_store_that_forgets_to_ask_finds_nothing_of_another_school()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        var own = await BehindAsync(installation, senco.Member.School, () => installation.Get<IPlanStore>().InCycleAsync(senco, invited.Session.Cycle.Id, default));
        var elsewhere = await BehindAsync(installation, SchoolId.New(installation.Clock), () => installation.Get<IPlanStore>().InCycleAsync(senco, invited.Session.Cycle.Id, default));

        Assert.NotNull(own);
        Assert.Null(elsewhere);
    }

    /// <summary>A made-up school with a plan, a conversation and an alert.</summary>
    private static async Task<SchoolId> FullSchoolAsync(Installation installation)
    {
        var invited = await installation.InviteAsync();

        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Raise(Said.Alarm(invited, installation.Clock));
            await turn.CommitAsync(default);
        }

        return ((Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco)).Member.School;
    }

    private static Dictionary<string, long> Counts(Installation installation) =>
        new[] { "school", "pupil", "pupil_details", "speaker", "cycle", "plan_item", "view_session", "invitation", "signpost", "alert", "notice" }
            .ToDictionary(table => table, table => installation.Get<IDatabase>().Read(reads => reads.Number($"SELECT count(*) FROM {table}"))!.Value);

    private static async Task<(int Pupils, int Speakers, int Sessions)> RowsAsync(Installation installation)
    {
        await using var records = await installation.Get<IDbContextFactory<RecordsContext>>().CreateDbContextAsync();

        return (await records.Pupils.CountAsync(), await records.Speakers.CountAsync(), await records.Sessions.CountAsync());
    }

    private static Task<T> BehindAsync<T>(Installation installation, SchoolId? school, Func<T> read) => BehindAsync(installation, school, () => Task.FromResult(read()));

    private static async Task<T> BehindAsync<T>(Installation installation, SchoolId? school, Func<Task<T>> readAsync)
    {
        var wall = installation.Get<SchoolWall>();
        wall.Close();

        if (school is { } one) { wall.OpenTo(one); }

        return await readAsync();
    }
}
