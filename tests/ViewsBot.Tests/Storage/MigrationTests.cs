using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Storage;
using ViewsBot.Storage.Sqlite;
using ViewsBot.Storage.Sqlite.Migrations;
using ViewsBot.Storage.Staff;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Storage;

public sealed class MigrationTests
{
    /// <summary>Tables that are read without EF Core: by the walk of a tap, at the start, by what must be sent, and of plans.</summary>
    private static readonly string[] WithoutMapping =
    [
        "activity", "answered", "attachment", "bot_state", "celebration", "contact", "conversation", "cycle_note", "expectation", "installation", "keyed", "language_choice", "meeting_link", "migration", "no_reply", "not_this_time", "notice", "notice_sent", "outside_service", "ownership_begun", "picture", "picture_read", "alert_picture", "plan_item", "pupil_details", "recording", "reply",
        "reply_answer", "review_decision", "school_safety", "sign_in_rules", "signpost", "speakers_reading", "staff_link", "staff_view", "survey", "survey_count", "survey_talk", "told", "way_of_talking", "words_translation",
    ];

    [Fact]
    public async Task The_first_start_applies_every_migration_in_order_and_writes_each_down()
    {
        await using var installation = await Installation.StartedAsync();

        Assert.Equal(Migration.All.Select(migration => migration.Number), Enumerable.Range(1, Migration.All.Count));
        Assert.Equal(Migration.All.Count, installation.Count("SELECT user_version FROM pragma_user_version"));
        Assert.Equal(Migration.All.Count, installation.Count("SELECT count(*) FROM migration WHERE applied_at > 0"));
    }

    [Fact]
    public async Task A_second_start_applies_nothing()
    {
        await using var installation = await Installation.StartedAsync();
        var before = installation.Count("SELECT sum(applied_at) FROM migration");
        await installation.StopAsync();
        installation.Clock.Advance(TimeSpan.FromDays(1));

        await installation.StartAsync();

        Assert.Equal(before, installation.Count("SELECT sum(applied_at) FROM migration"));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_with_a_sentence_that_names_both()
    {
        await using var installation = await Installation.StartedAsync();
        await installation.StopAsync();
        installation.Execute("PRAGMA user_version = 99");

        var refused = await Assert.ThrowsAsync<NewerDatabaseException>(installation.StartAsync);

        Assert.Contains("schema 99", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"schema {Migration.All.Count} ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_that_fails_half_way_leaves_nothing_of_itself()
    {
        var folder = Directory.CreateTempSubdirectory("viewsbot-");
        using var connection = SqliteConnection.Open(Path.Combine(folder.FullName, "half.db"), writes: true);
        var migrator = new Migrator(connection, new ManualClock());
        Migration[] migrations = [new(1, "0001-whole", "CREATE TABLE whole (a);"), new(2, "0002-half", "CREATE TABLE half (a); CREATE TABLE whole (a);")];

        void Apply() => migrator.BringUpToDate(migrations);

        Assert.Throws<SqliteFault>(Apply);
        Assert.False(connection.Any("SELECT 1 FROM sqlite_schema WHERE name = 'half'"));
        Assert.True(connection.Any("SELECT 1 FROM sqlite_schema WHERE name = 'whole'"));
        Assert.Equal(1, connection.All("PRAGMA user_version", fields => fields.Number(0))[0]);
        connection.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task EF_maps_exactly_the_tables_and_columns_that_the_migrations_make()
    {
        await using var installation = await Installation.StartedAsync();
        using var scope = installation.Scope();
        await using var records = await installation.Get<IDbContextFactory<RecordsContext>>().CreateDbContextAsync();
        var staff = scope.ServiceProvider.GetRequiredService<StaffContext>();

        var mapped = Mapped(records).Concat(Mapped(staff)).Order().ToList();
        var made = Made(installation).Order().ToList();

        Assert.Equal(made, mapped);
    }

    private static IEnumerable<string> Mapped(DbContext context) =>
        from entity in context.Model.GetEntityTypes()
        let table = StoreObjectIdentifier.Table(entity.GetTableName()!)
        from property in entity.GetProperties()
        select Describe(table.Name, property.GetColumnName(table)!, property.GetColumnType(), property.IsNullable);

    private static List<string> Made(Installation installation)
    {
        using var connection = installation.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT t.name, c.name, c.type, c."notnull" FROM sqlite_schema t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
            """;

        using var reader = command.ExecuteReader();
        var columns = new List<string>();

        while (reader.Read())
        {
            if (!WithoutMapping.Contains(reader.GetString(0))) { columns.Add(Describe(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3) == 0)); }
        }

        return columns;
    }

    private static string Describe(string table, string column, string type, bool nullable) => $"{table}.{column} {type}{(nullable ? " or nothing" : "")}";
}
