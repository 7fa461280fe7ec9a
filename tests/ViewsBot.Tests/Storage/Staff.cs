using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage;

/// <summary>Members of staff who look at records.</summary>
internal static class Staff
{
    /// <summary>Somebody at the school of an invited child, who is a pupil of theirs.</summary>
    public static async Task<Viewer> AtAsync(Installation installation, Invited invited, StaffRoles roles)
    {
        var pupil = await installation.Get<IPupilRecords>().PupilAsync(new Viewer.Demo(), invited.Pupil, default);

        return (Viewer.Staff)At(pupil!.Pupil.School, roles, installation.Clock) with { Own = new HashSet<PupilId> { invited.Pupil } };
    }

    /// <summary>Somebody at a school.</summary>
    public static Viewer At(SchoolId school, StaffRoles roles, TimeProvider clock) =>
        new Viewer.Staff(new StaffMember { Id = StaffId.New(clock), School = school, Name = "Mrs Okafor", Roles = roles });
}
