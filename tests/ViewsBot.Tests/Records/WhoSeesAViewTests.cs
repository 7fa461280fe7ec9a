using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

/// <summary>Every viewer × audience × age × sharing choice × capacity decision, and the alert beside it, against a table written by hand.</summary>
public sealed class WhoSeesAViewTests
{
    /// <summary>
    /// What a speaker said who owns their views. A column a sharing choice: not chosen, nobody, helper, key person, staff at the
    /// meeting, everyone there, parents too; then the same seven while a capacity decision about sharing is in force; then the alert.
    /// </summary>
    private const string Owned = """
                                 -  no hp kp ms mt pa | -  no hp kp ms mt pa | alert
        nobody's colleague       .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        teacher                  .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        helper                   .  .  x  .  .  .  .  | .  .  x  .  .  .  .  | .
        key person               .  .  .  x  .  .  .  | .  .  .  x  .  .  .  | .
        helper and key person    .  .  x  x  .  .  .  | .  .  x  x  .  .  .  | .
        staff at the meeting     .  .  .  .  x  x  x  | x  x  x  x  x  x  x  | .
        key person there         .  .  .  x  x  x  x  | x  x  x  x  x  x  x  | .
        senco                    .  .  .  .  x  x  x  | x  x  x  x  x  x  x  | .
        senco, key person        .  .  .  x  x  x  x  | x  x  x  x  x  x  x  | .
        safeguarding lead        .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | x
        deputy                   .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | x
        lead at the meeting      .  .  .  .  x  x  x  | x  x  x  x  x  x  x  | x
        senco and lead           .  .  .  .  x  x  x  | x  x  x  x  x  x  x  | x
        staff of another school  .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        the speaker              x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        a parent                 .  .  .  .  .  .  x  | .  .  .  .  .  .  x  | .
        another's parent         .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        demo door, made up       x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | x
        demo door, real          .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        """;

    /// <summary>What a child or young person said below that age: for the staff of the school, whatever a row says that should not be there.</summary>
    private const string Childs = """
                                 -  no hp kp ms mt pa | -  no hp kp ms mt pa | alert
        nobody's colleague       .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        teacher                  x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        helper                   x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        key person               x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        helper and key person    x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        staff at the meeting     x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        key person there         x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        senco                    x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        senco, key person        x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        safeguarding lead        x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | x
        deputy                   x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | x
        lead at the meeting      x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | x
        senco and lead           x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | x
        staff of another school  .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        the speaker              x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | .
        a parent                 .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        another's parent         .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        demo door, made up       x  x  x  x  x  x  x  | x  x  x  x  x  x  x  | x
        demo door, real          .  .  .  .  .  .  .  | .  .  .  .  .  .  .  | .
        """;

    private static readonly SchoolId School = new(Guid.NewGuid());
    private static readonly SharedWith?[] Choices = [null, .. Enum.GetValues<SharedWith>().Cast<SharedWith?>()];
    private static readonly OptionKey Mentor = new("my-support/mentor");

    /// <summary>The same table holds for a parent's views as for a child's: they are told to the school, and no other parent sees them.</summary>
    [Theory]
    [InlineData(Audience.Child, false)]
    [InlineData(Audience.YoungPerson, false)]
    [InlineData(Audience.Parent, false)]
    [InlineData(Audience.Child, true)]
    [InlineData(Audience.YoungPerson, true)]
    public void Every_viewer_sees_what_the_table_says(Audience audience, bool owned)
    {
        var found = new List<string>();

        foreach (var line in LinesOf(owned ? Owned : Childs))
        {
            var cells = from decides in new[] { false, true } from choice in Choices select Cell(line.Who, audience, owned, decides, choice);

            found.Add(line.Who + string.Concat(cells) + Mark(SeesAlert(line.Who)));
        }

        Assert.Equal(LinesOf(owned ? Owned : Childs).Select(line => line.Who + line.Cells), found);
    }

    [Fact]
    public void A_young_person_sees_nothing_of_their_parents_session()
    {
        var session = SessionOf(Audience.Parent, owned: false);
        var sight = SightOf(session, fictional: true, Ties.None, Sharing.Closed, decides: false);

        Assert.False(WhoMaySee.View(new Viewer.Invited(new SessionId(Guid.NewGuid()), new SpeakerId(Guid.NewGuid())), sight, ViewKey.Of(Mentor)));
    }

    /// <summary>Who may record that somebody cannot decide.</summary>
    [Theory]
    [InlineData(StaffRoles.Teacher, true, false)]
    [InlineData(StaffRoles.SafeguardingDeputy, true, false)]
    [InlineData(StaffRoles.Senco, true, true)]
    [InlineData(StaffRoles.SafeguardingLead, true, true)]
    [InlineData(StaffRoles.Senco | StaffRoles.SafeguardingLead, false, false)]
    public void Capacity_is_for_the_senco_and_the_safeguarding_lead_of_the_school(StaffRoles roles, bool here, bool may)
    {
        Assert.Equal(may, WhoMaySee.Capacity(StaffOf(roles, here), School));
    }

    /// <summary>Who is shown that a decision opened the views: whom it opened them to, and who may end it; and nobody where there is none, or nothing to open.</summary>
    [Theory]
    [InlineData("staff at the meeting", true)]
    [InlineData("key person there", true)]
    [InlineData("senco", true)]
    [InlineData("safeguarding lead", true)]
    [InlineData("lead at the meeting", true)]
    [InlineData("nobody's colleague", false)]
    [InlineData("teacher", false)]
    [InlineData("helper and key person", false)]
    [InlineData("deputy", false)]
    [InlineData("staff of another school", false)]
    [InlineData("the speaker", false)]
    [InlineData("a parent", false)]
    [InlineData("demo door, made up", false)]
    public void That_a_decision_opened_the_views_is_shown_to_those_it_opened_them_to_and_to_those_who_may_end_it(string who, bool shown)
    {
        var found = from owned in new[] { true, false } from decides in new[] { true, false } select (owned, decides, Shown: ShowsOpening(who, owned, decides));

        Assert.All(found, one => Assert.Equal(shown && one is { owned: true, decides: true }, one.Shown));
    }

    private static bool ShowsOpening(string who, bool owned, bool decides)
    {
        var session = SessionOf(Audience.YoungPerson, owned);
        var (viewer, ties, fictional) = ViewerOf(who, session);

        return WhoMaySee.OpenedByStaff(viewer, SightOf(session, fictional, ties, Sharing.Closed, decides));
    }

    private static IEnumerable<(string Who, string Cells)> LinesOf(string table) => table.Split('\n').Skip(1)
        .Select(line => (line[..24].Trim(), line[24..].Replace(" ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal).Trim()));

    private static string Cell(string who, Audience audience, bool owned, bool decides, SharedWith? choice)
    {
        var session = SessionOf(audience, owned);
        var (viewer, ties, fictional) = ViewerOf(who, session);
        var sharing = choice is { } with ? new Sharing([ForAll(session, with)]) : Sharing.Closed;

        return Mark(WhoMaySee.View(viewer, SightOf(session, fictional, ties, sharing, decides), ViewKey.Of(Mentor)));
    }

    private static bool SeesAlert(string who)
    {
        var session = SessionOf(Audience.YoungPerson, owned: true);
        var (viewer, _, fictional) = ViewerOf(who, session);

        return WhoMaySee.Alert(viewer, School, PupilOf(session, fictional));
    }

    private static (Viewer Viewer, Ties Ties, bool Fictional) ViewerOf(string who, ViewSession session) => who switch
    {
        "nobody's colleague" => (MemberOf(StaffRoles.None) with { Own = OnlyPupilOf(session) }, Ties.Helper | Ties.KeyPerson | Ties.AtMeeting, true),
        "teacher" => (MemberOf(StaffRoles.Teacher) with { Own = OnlyPupilOf(session) }, Ties.None, true),
        "helper" => (MemberOf(StaffRoles.Teacher) with { Own = OnlyPupilOf(session) }, Ties.Helper, true),
        "key person" => (MemberOf(StaffRoles.Teacher) with { Own = OnlyPupilOf(session) }, Ties.KeyPerson, true),
        "helper and key person" => (MemberOf(StaffRoles.Teacher) with { Own = OnlyPupilOf(session) }, Ties.Helper | Ties.KeyPerson, true),
        "staff at the meeting" => (MemberOf(StaffRoles.Teacher) with { Own = OnlyPupilOf(session) }, Ties.AtMeeting, true),
        "key person there" => (MemberOf(StaffRoles.Teacher) with { Own = OnlyPupilOf(session) }, Ties.KeyPerson | Ties.AtMeeting, true),
        "senco" => (StaffOf(StaffRoles.Senco), Ties.None, true),
        "senco, key person" => (StaffOf(StaffRoles.Senco), Ties.KeyPerson, true),
        "safeguarding lead" => (StaffOf(StaffRoles.SafeguardingLead), Ties.None, true),
        "deputy" => (StaffOf(StaffRoles.SafeguardingDeputy), Ties.None, true),
        "lead at the meeting" => (StaffOf(StaffRoles.SafeguardingLead), Ties.AtMeeting, true),
        "senco and lead" => (StaffOf(StaffRoles.Senco | StaffRoles.SafeguardingLead), Ties.None, true),
        "staff of another school" => (StaffOf(StaffRoles.Senco | StaffRoles.SafeguardingLead | StaffRoles.Teacher, here: false), Ties.Helper | Ties.KeyPerson | Ties.AtMeeting, true),
        "the speaker" => (new Viewer.Invited(session.Id, session.Speaker.Id), Ties.None, true),
        "a parent" => (Somebody(), Ties.Parent, true),
        "another's parent" => (Somebody(), Ties.None, true),
        "demo door, made up" => (new Viewer.Demo(), Ties.None, true),
        "demo door, real" => (new Viewer.Demo(), Ties.None, false),
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "The table has a viewer nobody knows."),
    };

    private static Viewer StaffOf(StaffRoles roles, bool here = true) => MemberOf(roles, here);

    private static Viewer.Staff MemberOf(StaffRoles roles, bool here = true) =>
        new(new StaffMember { Id = new StaffId(Guid.NewGuid()), School = here ? School : new SchoolId(Guid.NewGuid()), Name = "x", Roles = roles });

    private static HashSet<PupilId> OnlyPupilOf(ViewSession session) => [session.Speaker.Pupil];

    private static Viewer Somebody() => new Viewer.Invited(new SessionId(Guid.NewGuid()), new SpeakerId(Guid.NewGuid()));

    private static string Mark(bool seen) => seen ? "x" : ".";

    private static SessionInSight SightOf(ViewSession session, bool fictional, Ties ties, Sharing sharing, bool decides) => new()
    {
        Pupil = PupilOf(session, fictional),
        Session = session,
        Sharing = sharing,
        StaffDecideSharing = decides,
        Ties = ties,
    };

    private static Pupil PupilOf(ViewSession session, bool fictional) => new() { Id = session.Speaker.Pupil, School = School, Name = "x", IsFictional = fictional };

    private static SharingChoice ForAll(ViewSession session, SharedWith with) => new()
    {
        Id = new SharingChoiceId(Guid.NewGuid()),
        About = ViewKey.Everything,
        With = with,
        Origin = new Origin { Session = session.Id, Stage = Stage.Review, Helper = Helper.Alone, Language = "en", At = DateTimeOffset.UnixEpoch },
    };

    private static ViewSession SessionOf(Audience audience, bool owned)
    {
        var pupil = new PupilId(Guid.NewGuid());

        return new ViewSession
        {
            Id = new SessionId(Guid.NewGuid()),
            Invitation = new InvitationId(Guid.NewGuid()),
            Speaker = new Speaker { Id = new SpeakerId(Guid.NewGuid()), Pupil = pupil, Audience = audience, Name = "x" },
            Cycle = new Cycle { Id = new CycleId(Guid.NewGuid()), Pupil = pupil, Kind = CycleKind.AnnualReview, StageStarts = [] },
            Language = "en",
            SeenBy = [],
            TellsWhom = "x",
            OwnsViews = owned,
        };
    }
}
