using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Tests.Storage.Plans;

namespace ViewsBot.Tests.Storage.Consent;

/// <summary>Everybody who might look at one young person's session, each with what they are to them.</summary>
internal sealed class Onlookers
{
    private Onlookers(IReadOnlyDictionary<string, (Viewer Viewer, Ties Ties)> all) => All = all;

    /// <summary>By what they are.</summary>
    public IReadOnlyDictionary<string, (Viewer Viewer, Ties Ties)> All { get; }

    public Viewer this[string who] => All[who].Viewer;

    /// <summary>Names a helper, a key person and staff at the meeting, and invites two parents.</summary>
    public static async Task<Onlookers> OfAsync(Installation installation, Invited owner)
    {
        var all = new Dictionary<string, (Viewer, Ties)>();
        var senco = await Staff.AtAsync(installation, owner, StaffRoles.Senco | StaffRoles.Teacher);
        var school = ((Viewer.Staff)senco).Member.School;
        all["senco"] = (senco, Ties.None);
        all["teacher"] = (await Staff.AtAsync(installation, owner, StaffRoles.Teacher), Ties.None);
        all["teacher of others"] = (Staff.At(school, StaffRoles.Teacher, installation.Clock), Ties.None);
        all["admin"] = (Staff.At(school, StaffRoles.Admin, installation.Clock), Ties.None);
        all["safeguarding lead"] = (Staff.At(school, StaffRoles.Teacher | StaffRoles.SafeguardingLead, installation.Clock), Ties.None);
        all["deputy"] = (Staff.At(school, StaffRoles.Teacher | StaffRoles.SafeguardingDeputy, installation.Clock), Ties.None);

        foreach (var (who, tie) in new[] { ("helper", Ties.Helper), ("key person", Ties.KeyPerson), ("staff at the meeting", Ties.AtMeeting) })
        {
            var member = (Viewer.Staff)Staff.At(school, StaffRoles.Teacher, installation.Clock);
            var cycle = tie == Ties.AtMeeting ? owner.Session.Cycle.Id : (CycleId?)null;
            Assert.True(await installation.Get<IStaffTies>().TieAsync(senco, owner.Pupil, cycle, member.Member.Id, tie, default));
            all[who] = (installation.Get<IOwnPupils>().ViewerOf(member.Member), tie);
        }

        all["staff of another school"] = (Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco | StaffRoles.Teacher, installation.Clock), Ties.None);
        all["the speaker"] = (new Viewer.Invited(owner.Session.Id, owner.Session.Speaker.Id), Ties.None);
        all["one parent"] = (await ParentAsync(installation, owner), Ties.Parent);
        all["the other parent"] = (await ParentAsync(installation, owner), Ties.Parent);
        all["another's parent"] = (await ParentAsync(installation, await installation.InviteAsync()), Ties.None);
        all["demo door"] = (new Viewer.Demo(), Ties.None);

        return new Onlookers(all);
    }

    private static async Task<Viewer> ParentAsync(Installation installation, Invited child)
    {
        var parent = await Family.ParentAsync(installation, child);

        return new Viewer.Invited(parent.Session.Id, parent.Session.Speaker.Id);
    }
}
