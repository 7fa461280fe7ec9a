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

    /// <summary>Whether this person invites, and keeps the school's settings, pupils and cycles.</summary>
    public bool Keeps => WhoMaySee.Keeps(Viewer, Member.School);

    /// <summary>How many alerts there are; none for those alerts are not for.</summary>
    public AlertCounts Alerts { get; set; } = new(0, 0);

    /// <summary>Says who it is, once.</summary>
    public void Is(StaffMember member) => _viewer = new Viewer.Staff(member);
}
