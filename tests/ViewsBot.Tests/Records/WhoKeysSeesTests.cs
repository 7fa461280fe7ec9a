using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

/// <summary>What whoever keys for somebody is shown of what that person said: every role × sharing choice × where and when it was said, against a table written by hand.</summary>
public sealed class WhoKeysSeesTests
{
    /// <summary>
    /// What a speaker said who owns their views. First what was keyed in this sitting (a column a sharing choice: not chosen, nobody, helper,
    /// staff at the meeting, parents too); then what was keyed in a call before; what they tapped themselves meanwhile; what they said in another conversation.
    /// </summary>
    private const string Owned = """
                                 -  no hp ms pa | -  no hp ms pa | -  no hp ms pa | -  no hp ms pa
        nobody's colleague       .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .
        teacher                  x  x  x  x  x  | .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .
        helper                   x  x  x  x  x  | .  .  x  .  .  | .  .  x  .  .  | .  .  x  .  .
        senco                    x  x  x  x  x  | .  .  .  x  x  | .  .  .  x  x  | .  .  .  x  x
        safeguarding lead        x  x  x  x  x  | .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .
        staff of another school  .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .
        """;

    /// <summary>A child's or a parent's views are for the staff of the school, however they came.</summary>
    private const string Others = """
                                 -  no hp ms pa | -  no hp ms pa | -  no hp ms pa | -  no hp ms pa
        nobody's colleague       .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .
        teacher                  x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x
        helper                   x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x
        senco                    x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x
        safeguarding lead        x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x  | x  x  x  x  x
        staff of another school  .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .  | .  .  .  .  .
        """;

    private static readonly DateTimeOffset Began = new(2026, 9, 14, 9, 0, 0, TimeSpan.Zero);
    private static readonly SchoolId School = new(Guid.NewGuid());
    private static readonly SharedWith?[] Choices = [null, SharedWith.Nobody, SharedWith.Helper, SharedWith.MeetingStaff, SharedWith.ParentsToo];

    [Theory]
    [InlineData(Audience.YoungPerson, true)]
    [InlineData(Audience.YoungPerson, false)]
    [InlineData(Audience.Child, false)]
    [InlineData(Audience.Parent, false)]
    public void Whoever_keys_is_shown_what_the_table_says(Audience audience, bool owned)
    {
        var table = owned ? Owned : Others;
        var found = LinesOf(table).Select(line => line.Who + string.Concat(from said in Enum.GetValues<SaidHow>() from choice in Choices select Cell(line.Who, audience, owned, said, choice)));

        Assert.Equal(LinesOf(table).Select(line => line.Who + line.Cells), found);
    }

    /// <summary>What is to be celebrated goes by whom it may be shown to, and not by what else is shared.</summary>
    [Theory]
    [InlineData(ShownTo.OnlyMe, false)]
    [InlineData(ShownTo.Family, false)]
    [InlineData(ShownTo.School, true)]
    public void What_was_chosen_to_celebrate_before_is_shown_where_it_may_be_shown_at_school(ShownTo shownTo, bool shown)
    {
        var session = SessionOf(Audience.YoungPerson, owned: true);
        var keying = new Keying(StaffOf("senco").Staff, Way.ByPhone, Began);
        var sight = SightOf(session, Ties.None, SharedWith.ParentsToo);

        Assert.Equal(shown, WhoMaySee.CelebrationWhileKeying(keying, sight, Celebrated(SaidHow.InACallBefore)));
        Assert.True(WhoMaySee.CelebrationWhileKeying(keying, sight, Celebrated(SaidHow.InThisSitting)));

        Celebration Celebrated(SaidHow said) => new() { Id = new CelebrationId(Guid.NewGuid()), ShownTo = shownTo, Origin = OriginOf(session, said) };
    }

    private enum SaidHow { InThisSitting, InACallBefore, OnScreenMeanwhile, InAnotherConversation }

    private static IEnumerable<(string Who, string Cells)> LinesOf(string table) => table.Split('\n').Skip(1)
        .Select(line => (line[..24].Trim(), line[24..].Replace(" ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal).Trim()));

    private static string Cell(string who, Audience audience, bool owned, SaidHow said, SharedWith? choice)
    {
        var session = SessionOf(audience, owned);
        var (staff, ties) = StaffOf(who);
        var theirs = staff with { Own = new HashSet<PupilId> { session.Speaker.Pupil } };

        return WhoMaySee.WhileKeying(new Keying(theirs, Way.ByPhone, Began), SightOf(session, ties, choice), ViewKey.Of(new OptionKey("my-support/mentor")), OriginOf(session, said)) ? "x" : ".";
    }

    private static (Viewer.Staff Staff, Ties Ties) StaffOf(string who) => who switch
    {
        "nobody's colleague" => (At(StaffRoles.None), Ties.Helper),
        "teacher" => (At(StaffRoles.Teacher), Ties.None),
        "helper" => (At(StaffRoles.Teacher), Ties.Helper),
        "senco" => (At(StaffRoles.Senco), Ties.None),
        "safeguarding lead" => (At(StaffRoles.SafeguardingLead), Ties.None),
        "staff of another school" => (At(StaffRoles.Senco, here: false), Ties.Helper),
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "The table has somebody nobody knows."),
    };

    private static Viewer.Staff At(StaffRoles roles, bool here = true) =>
        new(new StaffMember { Id = new StaffId(Guid.NewGuid()), School = here ? School : new SchoolId(Guid.NewGuid()), Name = "x", Roles = roles });

    private static Origin OriginOf(ViewSession session, SaidHow said) => new()
    {
        Session = said == SaidHow.InAnotherConversation ? new SessionId(Guid.NewGuid()) : session.Id,
        Stage = Stage.Review,
        Helper = Helper.Alone,
        Way = said == SaidHow.OnScreenMeanwhile ? Way.OnScreen : Way.ByPhone,
        Language = "en",
        At = said == SaidHow.InACallBefore ? Began.AddMinutes(-1) : Began,
    };

    private static SessionInSight SightOf(ViewSession session, Ties ties, SharedWith? choice) => new()
    {
        Pupil = new Pupil { Id = session.Speaker.Pupil, School = School, Name = "x", IsFictional = true },
        Session = session,
        Sharing = choice is { } with ? new Sharing([ForAll(session, with)]) : Sharing.Closed,
        StaffDecideSharing = false,
        Ties = ties,
    };

    private static SharingChoice ForAll(ViewSession session, SharedWith with) => new()
    {
        Id = new SharingChoiceId(Guid.NewGuid()), About = ViewKey.Everything, With = with, Origin = OriginOf(session, SaidHow.InACallBefore),
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
