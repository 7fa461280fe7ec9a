using Microsoft.Data.Sqlite;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

public sealed class AuditTests
{
    [Theory]
    [InlineData("UPDATE audit_event SET actor = 'nobody'")]
    [InlineData("DELETE FROM audit_event")]
    [InlineData("UPDATE placement SET answer = 'right'")]
    public async Task The_trail_and_what_was_said_cannot_be_altered_even_by_somebody_with_the_file(string sql)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
            await turn.CommitAsync(default);
        }

        void Alter() => installation.Execute(sql);

        Assert.Throws<SqliteException>(Alter);
    }

    [Fact]
    public async Task Events_about_a_subject_come_back_oldest_first()
    {
        await using var installation = await Installation.StartedAsync();
        var store = installation.Get<IAuditStore>();
        var at = installation.Clock.GetUtcNow();

        await store.WriteAsync(new AuditEvent(at, "system", "first", "thing:1"), default);
        await store.WriteAsync(new AuditEvent(at, "system", "other", "thing:2"), default);
        await store.WriteAsync(new AuditEvent(at, "system", "second", "thing:1"), default);

        Assert.Equal(
            [new AuditEvent(at, "system", "first", "thing:1"), new AuditEvent(at, "system", "second", "thing:1")],
            await store.AboutAsync("thing:1", default));
    }
}
