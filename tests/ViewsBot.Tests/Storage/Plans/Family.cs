using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Tests.Storage.Plans;

/// <summary>Others who speak about an invited child, and the same child a term later.</summary>
internal static class Family
{
    /// <summary>A parent of the child, invited to the same cycle.</summary>
    public static async Task<Invited> ParentAsync(Installation installation, Invited child, string name = "Sam Okoro")
    {
        var parent = new Speaker { Id = SpeakerId.New(installation.Clock), Pupil = child.Pupil, Audience = Audience.Parent, Name = name };
        var row = SpeakerRow.Of(parent, installation.Get<Sealer>());
        await installation.Get<IDatabase>().WriteAsync(changes => changes.Add(row), default);

        return await InviteAsync(installation, child, child.Session.Cycle.Id, parent.Id);
    }

    /// <summary>The child, invited to a new cycle, whose plan is empty.</summary>
    public static async Task<Invited> NextTermAsync(Installation installation, Invited child)
    {
        var senco = await Staff.AtAsync(installation, child, StaffRoles.Senco);
        var next = child.Session.Cycle with { Id = CycleId.New(installation.Clock) };
        await installation.Get<ISchoolStore>().OpenAsync(senco, next, default);

        return await InviteAsync(installation, child, next.Id, child.Session.Speaker.Id);
    }

    private static async Task<Invited> InviteAsync(Installation installation, Invited child, CycleId cycle, SpeakerId speaker)
    {
        Viewer senco = await Staff.AtAsync(installation, child, StaffRoles.Senco);
        var invitations = installation.Get<IInvitationStore>();
        var issued = Assert.IsType<Issued.With>(await invitations.IssueAsync(senco, cycle, speaker, "en", [], default));

        return new Invited(issued, Assert.IsType<Opened.To>(await invitations.OpenAsync(issued.Code, default)));
    }
}
