using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>Who may see and do what with records: the one place where that is decided.</summary>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may see a pupil, their cycles, and that there are sessions; what was said in them <see cref="View"/> decides.</summary>
    public static bool Pupil(Viewer viewer, Pupil pupil) => viewer switch
    {
        Viewer.Staff staff => staff.Member.School == pupil.School && (SeesEveryPupil(staff) || IsTheirs(staff, pupil)),
        Viewer.Demo => pupil.IsFictional,
        _ => false,
    };

    /// <summary>Whether a viewer may see that there is a session: who may see the pupil, and the speaker their own.</summary>
    public static bool Session(Viewer viewer, Pupil pupil, ViewSession session) => viewer is Viewer.Invited invited
        ? invited.Session == session.Id && invited.Speaker == session.Speaker.Id
        : Pupil(viewer, pupil);

    /// <summary>Whether a viewer may see an alert and the words in it: the school's safeguarding lead and deputy, nobody else.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="school">The school that the alert was raised to.</param>
    /// <param name="pupil">The pupil it is about, or <c>null</c> where nobody had joined the conversation, or for a test.</param>
    public static bool Alert(Viewer viewer, SchoolId school, Pupil? pupil) => viewer switch
    {
        Viewer.Staff staff => staff.Member.School == school && staff.Member.SeesAlerts,
        Viewer.Demo => pupil is { IsFictional: true },
        _ => false,
    };

    /// <summary>Whether a viewer may acknowledge a school's alerts.</summary>
    public static bool AnswersAlerts(Viewer viewer, SchoolId school) => viewer is Viewer.Staff && Alert(viewer, school, null);

    /// <summary>Whether a viewer may see a school's settings.</summary>
    public static bool School(Viewer viewer, SchoolId school) => viewer is Viewer.Staff staff && WorksAt(staff, school);

    /// <summary>Whether a viewer may see a school's surveys and what may be seen of their results: its staff, but not who keeps accounts and settings alone. Whoever keeps the school makes and ends them.</summary>
    public static bool Survey(Viewer viewer, SchoolId school) => Pupils(viewer, school);

    /// <summary>Whether a viewer may keep a school's pupils and cycles, and invite: its SENCO.</summary>
    public static bool Keeps(Viewer viewer, SchoolId school) => viewer is Viewer.Staff staff
        && staff.Member.School == school && staff.Member.Roles.HasFlag(StaffRoles.Senco);

    /// <summary>Whether a viewer may take a school's register over from its management system, and see pupil numbers, ethnicity, pupil premium and how families are reached: whoever keeps the school.</summary>
    public static bool Register(Viewer viewer, SchoolId school) => Keeps(viewer, school);

    /// <summary>Whether a viewer may key for somebody what they laid on paper or say on the telephone: staff of the pupil's school.</summary>
    public static bool Keys(Viewer viewer, Pupil pupil) => viewer is Viewer.Staff && Pupil(viewer, pupil);

    /// <summary>Whether a viewer may raise a test alert for a school: whoever keeps its settings, and those whom alerts are for.</summary>
    public static bool RaisesTests(Viewer viewer, SchoolId school) => KeepsSettings(viewer, school) || AnswersAlerts(viewer, school);

    /// <summary>Whether a viewer may say that the school has read a language's sentences with a speaker: whoever keeps it, and those whom alerts are for.</summary>
    public static bool ConfirmsLanguages(Viewer viewer, SchoolId school) => Keeps(viewer, school) || AnswersAlerts(viewer, school);

    /// <summary>Whether a viewer may turn a service outside the school on or off for it: the SENCO and the safeguarding lead.</summary>
    public static bool ChoosesOutsideServices(Viewer viewer, SchoolId school) => viewer is Viewer.Staff staff
        && staff.Member.School == school && (staff.Member.Roles & (StaffRoles.Senco | StaffRoles.SafeguardingLead)) != 0;

    /// <summary>Whether a viewer may keep and delete what people record for a school's families: the SENCO and the safeguarding lead.</summary>
    public static bool KeepsRecordings(Viewer viewer, SchoolId school) => ChoosesOutsideServices(viewer, school);

    /// <summary>Whether a viewer may write a pupil's plan and what its reviews decided: whoever keeps the school.</summary>
    public static bool KeepsPlan(Viewer viewer, Pupil pupil) => Keeps(viewer, pupil.School);

    /// <summary>Whether a viewer may reply to what was said: those who teach the pupil, and the SENCO.</summary>
    public static bool Replies(Viewer viewer, Pupil pupil) => viewer is Viewer.Staff staff
        && Pupil(viewer, pupil) && (staff.Member.Roles & (StaffRoles.Teacher | StaffRoles.Senco)) != 0;

    /// <summary>Whether a speaker of the plan's cycle may see an item of it: all but a strategy that another speaker gave, which was told to the school.</summary>
    public static bool PlanItem(SpeakerId speaker, PlanItem item) => item is not Strategy { Giver: { } giver } || giver == speaker;

    /// <summary>Whether a viewer may see what a person chose to celebrate: staff, where it may be shown at school.</summary>
    public static bool Celebration(Viewer viewer, Pupil pupil, Celebration celebration) =>
        Pupil(viewer, pupil) && celebration.ShownTo.HasFlag(ShownTo.School);

    /// <summary>Whether a pupil's parent who speaks in the same cycle may see what the pupil chose to celebrate.</summary>
    public static bool CelebrationAtHome(Celebration celebration) => celebration.ShownTo.HasFlag(ShownTo.Family);

    private static bool WorksAt(Viewer.Staff staff, SchoolId school) => staff.Member.School == school && staff.Member.Roles != StaffRoles.None;
}
