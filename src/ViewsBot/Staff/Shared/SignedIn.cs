using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Staff.Shared;

/// <summary>The member of staff that a request comes from.</summary>
internal sealed class SignedIn
{
    private Viewer.Staff? _viewer;

    /// <summary>Whether anybody is signed in: on the page for signing in, mostly nobody.</summary>
    public bool IsSomebody => _viewer is not null;

    /// <summary>Who reads and changes records.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Viewer.Staff Viewer => _viewer ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The person.</summary>
    public StaffMember Member => Viewer.Member;

    /// <summary>Whether this person invites, and keeps the school's pupils and cycles.</summary>
    public bool Keeps => WhoMaySee.Keeps(Viewer, Member.School);

    /// <summary>Whether this person keeps the school's settings.</summary>
    public bool KeepsSettings => WhoMaySee.KeepsSettings(Viewer, Member.School);

    /// <summary>Whether this person sees pupils at all.</summary>
    public bool SeesPupils => WhoMaySee.Pupils(Viewer, Member.School);

    /// <summary>Whether every pupil of the school is theirs to see.</summary>
    public bool SeesEveryPupil => WhoMaySee.SeesEveryPupil(Viewer);

    /// <summary>Whether this person sees who has an account.</summary>
    public bool SeesAccounts => WhoMaySee.Accounts(Viewer, Member.School);

    /// <summary>Whether this person sees the participation report.</summary>
    public bool SeesParticipation => WhoMaySee.Participation(Viewer, Member.School);

    /// <summary>The page to begin with.</summary>
    public string FirstPage => SeesPupils ? "/staff/pupils" : SeesParticipation ? "/staff/participation" : "/staff/school";

    /// <summary>How many alerts there are; none for those alerts are not for.</summary>
    public AlertCounts Alerts { get; set; } = new(0, 0);

    /// <summary>Says who it is, once.</summary>
    public void Is(Viewer.Staff viewer) => _viewer = viewer;
}
