using ViewsBot.Records.Invitations;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage;

namespace ViewsBot.Tests.Storage;

public sealed class BackUpTests
{
    [Fact]
    public async Task A_back_up_made_while_children_tap_reads_the_same_in_another_place()
    {
        await using var school = await Installation.StartedAsync();
        await using var elsewhere = new Installation();
        var invited = await school.InviteAsync();
        await SayAsync(school, invited, "my-school-day/playtime");
        var folder = Path.Combine(school.Folder, "copy");

        await school.Get<BackUp>().ToAsync(folder, default);
        await SayAsync(school, invited, "my-school-day/lunch");
        await elsewhere.RestoreAsync(folder);
        await elsewhere.StartAsync();

        var session = await elsewhere.Get<IPupilRecords>().SessionAsync(new Viewer.Demo(), invited.Session.Id, default);
        Assert.Equal(["my-school-day/playtime"], session!.Own.Options.Select(option => option.Value));
        Assert.Equal(Said.Sentence, Assert.Single(session.Words).Text);
        Assert.Equal(invited.Session.Speaker.Name, session.Session.Speaker.Name);
    }

    [Fact]
    public async Task A_code_opens_after_its_installation_was_restored()
    {
        await using var school = await Installation.StartedAsync();
        await using var elsewhere = new Installation();
        var invited = await school.InviteAsync();
        var folder = Path.Combine(school.Folder, "copy");

        await school.Get<BackUp>().ToAsync(folder, default);
        await elsewhere.RestoreAsync(folder);
        await elsewhere.StartAsync();

        var opened = await elsewhere.Get<IInvitationStore>().OpenAsync(invited.Issued.Code, default);
        Assert.Equal(invited.Opened.ConversationId, Assert.IsType<Opened.To>(opened).ConversationId);
    }

    [Fact]
    public async Task A_back_up_never_goes_into_a_folder_that_holds_something()
    {
        await using var school = await Installation.StartedAsync();
        var folder = Path.Combine(school.Folder, "copy");
        await school.Get<BackUp>().ToAsync(folder, default);

        var again = () => school.Get<BackUp>().ToAsync(folder, default);

        await Assert.ThrowsAsync<IOException>(again);
    }

    [Fact]
    public async Task A_restore_never_overwrites_a_database_or_a_key()
    {
        await using var school = await Installation.StartedAsync();
        await using var other = await Installation.StartedAsync();
        var folder = Path.Combine(school.Folder, "copy");
        await school.Get<BackUp>().ToAsync(folder, default);
        await other.StopAsync();

        await Assert.ThrowsAsync<IOException>(() => other.RestoreAsync(folder));

        File.Delete(other.Database);
        await Assert.ThrowsAsync<IOException>(() => other.RestoreAsync(folder));
    }

    [Fact]
    public async Task A_folder_that_is_no_back_up_is_refused()
    {
        await using var school = new Installation();

        await Assert.ThrowsAsync<FileNotFoundException>(() => school.RestoreAsync(school.Folder));
    }

    private static async Task SayAsync(Installation installation, Invited invited, string option)
    {
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, option, Place.Left, installation.Clock));
        turn.Keep(Said.Words(invited, installation.Clock));
        await turn.CommitAsync(default);
    }
}
