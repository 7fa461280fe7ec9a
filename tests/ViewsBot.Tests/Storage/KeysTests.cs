using System.Xml.Linq;
using Microsoft.Extensions.Logging;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Tests.Storage;

public sealed class KeysTests
{
    [Fact]
    public async Task A_database_without_its_keys_does_not_start_and_no_key_is_made()
    {
        await using var installation = await Installation.StartedAsync();
        await installation.StopAsync();
        Directory.Delete(installation.Keys, recursive: true);

        var refused = await Assert.ThrowsAsync<MissingKeysException>(installation.StartAsync);

        Assert.Contains("Storage:KeysPath", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(installation.Keys, "data-key.txt")));
    }

    [Fact]
    public async Task A_database_with_the_data_key_but_without_the_ring_that_opens_it_does_not_start()
    {
        await using var installation = await Installation.StartedAsync();
        await installation.StopAsync();
        foreach (var ring in Directory.EnumerateFiles(installation.Keys, "*.xml")) { File.Delete(ring); }

        await Assert.ThrowsAsync<MissingKeysException>(installation.StartAsync);
    }

    [Fact]
    public async Task A_database_with_the_keys_of_another_installation_does_not_start()
    {
        await using var ours = await Installation.StartedAsync();
        await using var theirs = await Installation.StartedAsync();
        await ours.StopAsync();
        ours.Set("Storage:KeysPath", theirs.Keys);

        await Assert.ThrowsAsync<MissingKeysException>(ours.StartAsync);
    }

    [Fact]
    public async Task What_was_kept_opens_after_every_key_of_the_ring_has_expired()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Keep(Said.Words(invited, installation.Clock));
            await turn.CommitAsync(default);
        }

        await installation.StopAsync();
        foreach (var ring in Directory.EnumerateFiles(installation.Keys, "key-*.xml")) { Expire(ring); }
        await installation.StartAsync();

        var session = await installation.Get<IPupilRecords>().SessionAsync(new Viewer.Demo(), invited.Session.Id, default);
        Assert.Equal(Said.Sentence, Assert.Single(session!.Words).Text);
    }

    [Theory]
    [InlineData("Production", null, true)]
    [InlineData("Production", "elsewhere", false)]
    [InlineData("Development", null, false)]
    public async Task Production_warns_when_the_keys_lie_beside_the_database(string environment, string? keysPath, bool warns)
    {
        await using var installation = new Installation { Environment = environment };
        if (keysPath is not null) { installation.Set("Storage:KeysPath", Path.Combine(installation.Folder, keysPath)); }

        await installation.StartAsync();

        Assert.Equal(warns, installation.Heard.Lines.Any(line => line.Level == LogLevel.Warning && line.Text.Contains("Storage:KeysPath", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Only_the_account_the_product_runs_under_may_enter_the_folder_of_keys()
    {
        if (OperatingSystem.IsWindows()) { return; }

        await using var installation = await Installation.StartedAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(installation.Keys));
    }

    private static void Expire(string ring)
    {
        var key = XDocument.Load(ring);
        key.Root!.Element("activationDate")!.Value = "2001-01-01T00:00:00Z";
        key.Root!.Element("expirationDate")!.Value = "2001-04-01T00:00:00Z";
        key.Save(ring);
    }
}
