using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage;
using ViewsBot.Storage.Asking;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Invitations;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;

namespace ViewsBot.Tests.Storage;

public sealed class AskingTests
{
    [Fact]
    public async Task Many_are_asked_in_one_commit_each_with_a_code_of_their_own_that_opens_their_topics()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var school = await SchoolAsync(installation, senco, pupils: 3);

        var made = Assert.IsType<BatchAsked.Made>(await Store(installation).AskAsync(senco, BatchOf(school, ["my-school-day"]), default));

        Assert.Equal(3, made.All.Select(one => one.Code).Distinct().Count());
        foreach (var one in made.All)
        {
            var opened = Assert.IsType<Opened.To>(await installation.Get<IInvitationStore>().OpenAsync(one.Code, default));
            Assert.Equal(["my-school-day"], opened.Session.Topics);
        }

        Assert.Equal(1, Events(installation, "people-asked"));
    }

    [Fact]
    public async Task Where_one_of_them_cannot_be_asked_nobody_is()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var school = await SchoolAsync(installation, senco, pupils: 3);
        var batch = BatchOf(school, []);
        installation.Execute($"UPDATE cycle SET closed_at = 1 WHERE id = '{school[2].Cycle!.Id}'");
        var before = installation.Count("SELECT count(*) FROM invitation");

        var asked = await Store(installation).AskAsync(senco, batch, default);

        Assert.Equal(new BatchAsked.NotYet(WhyNotYet.CycleClosed), asked);
        Assert.Equal(before, installation.Count("SELECT count(*) FROM invitation"));
    }

    [Theory]
    [InlineData(StaffRoles.Teacher)]
    [InlineData(StaffRoles.SafeguardingLead)]
    [InlineData(StaffRoles.None)]
    public async Task Nobody_asks_but_whoever_keeps_the_school_and_nobody_at_another_school(StaffRoles roles)
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var batch = BatchOf(await SchoolAsync(installation, senco, pupils: 1), []);
        var colleague = new Viewer.Staff(senco.Member with { Roles = roles });
        var elsewhere = new Viewer.Staff(senco.Member with { School = SchoolId.New(installation.Clock) });

        Assert.IsType<BatchAsked.Refused>(await Store(installation).AskAsync(colleague, batch, default));
        Assert.IsType<BatchAsked.Refused>(await Store(installation).AskAsync(elsewhere, batch, default));
        Assert.Empty(await Store(installation).SchoolAsync(elsewhere, default));
    }

    [Fact]
    public async Task More_people_than_one_batch_holds_are_refused_and_three_hundred_are_asked_at_once()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var school = await SchoolAsync(installation, senco, AskBatch.MostPeople + 1);

        var tooMany = await Store(installation).AskAsync(senco, BatchOf(school, []), default);
        var enough = await Store(installation).AskAsync(senco, BatchOf([.. school.Take(AskBatch.MostPeople)], []), default);

        Assert.IsType<BatchAsked.Refused>(tooMany);
        Assert.Equal(AskBatch.MostPeople, Assert.IsType<BatchAsked.Made>(enough).All.Count);
    }

    [Fact]
    public async Task It_is_seen_who_was_asked_has_begun_has_answered_has_finished_and_said_not_now()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var school = await SchoolAsync(installation, senco, pupils: 6);
        var made = Assert.IsType<BatchAsked.Made>(await Store(installation).AskAsync(senco, BatchOf([.. school.Take(5)], []), default));

        await InTurnAsync(installation, made.All[1], (_, _) => { });
        await InTurnAsync(installation, made.All[2], (turn, invited) => turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock)));
        await InTurnAsync(installation, made.All[3], (turn, _) => turn.Finish(installation.Clock.GetUtcNow()));
        await InTurnAsync(installation, made.All[4], (turn, _) => turn.NotThisTime(installation.Clock.GetUtcNow()));
        var now = (await Store(installation).SchoolAsync(senco, default)).ToDictionary(one => one.Pupil.Id, one => one.Speakers[0].HowFar);

        Assert.Equal(
            [HowFar.Asked, HowFar.Begun, HowFar.Answered, HowFar.Finished, HowFar.NotThisTime, HowFar.NotAsked],
            school.Select(one => now[one.Pupil.Id]));
    }

    [Fact]
    public async Task Whoever_is_asked_again_keeps_their_session_and_those_who_see_the_answers_and_the_old_code_opens_nothing()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var school = await SchoolAsync(installation, senco, pupils: 1);
        var alone = Assert.IsType<Issued.With>(await installation.Get<IInvitationStore>().IssueAsync(senco, school[0].Cycle!.Id, school[0].Speakers[0].Speaker.Id, "en", ["Dr Patel"], default));

        var again = Assert.IsType<BatchAsked.Made>(await Store(installation).AskAsync(senco, BatchOf(school, []), default)).All[0];

        Assert.IsType<Opened.Not>(await installation.Get<IInvitationStore>().OpenAsync(alone.Code, default));
        Assert.Equal(alone.Invitation.Session, again.Invitation.Session);
        Assert.Contains("Dr Patel", Assert.IsType<Opened.To>(await installation.Get<IInvitationStore>().OpenAsync(again.Code, default)).Session.SeenBy);
    }

    [Fact]
    public async Task A_class_is_read_with_as_many_statements_whether_one_pupil_has_spoken_or_twenty()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);

        var one = await CountedAsync(installation, senco, pupils: 1);
        var many = await CountedAsync(installation, senco, pupils: 19);

        Assert.Equal((1, 20), (one.Sessions, many.Sessions));
        Assert.Equal(one.Queries, many.Queries);
        Assert.InRange(one.Queries, 5, 12);
    }

    /// <summary>Pupils more who have said something, and then a class page's reading, counted.</summary>
    private static async Task<(int Sessions, int Queries)> CountedAsync(Installation installation, Viewer.Staff senco, int pupils)
    {
        var school = await SchoolAsync(installation, senco, pupils);
        var made = Assert.IsType<BatchAsked.Made>(await Store(installation).AskAsync(senco, BatchOf(school, []), default));

        foreach (var asked in made.All)
        {
            await InTurnAsync(installation, asked, (turn, invited) => { turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock)); turn.Keep(Said.Words(invited, installation.Clock)); });
        }

        using var counted = new QueriesCounted(installation.Get<IDatabase>());
        var trail = installation.Get<Trail>();
        var asking = new DatabaseAskingStore(counted, installation.Get<AskedReader>(), installation.Get<PeopleReader>(), installation.Get<Inviting>(), trail, installation.Get<EndBell>());
        var views = new DatabaseClassViews(
            counted, installation.Get<IDbContextFactory<RecordsContext>>(), new ClassSights(counted, installation.Get<CapacityReader>(), installation.Clock), installation.Get<Sealer>(), trail);

        var said = await views.OfAsync(senco, await asking.SchoolAsync(senco, default), default);

        return (said.Count(file => file.Words.Count == 1 && file.Own.Options.Count == 1), counted.Count);
    }

    private static IAskingStore Store(Installation installation) => installation.Get<IAskingStore>();

    private static async Task<Viewer.Staff> SencoAsync(Installation installation) =>
        (Viewer.Staff)await Staff.AtAsync(installation, await installation.InviteAsync(), StaffRoles.Senco);

    /// <summary>New pupils, each with an open cycle, in the order they were added.</summary>
    private static async Task<IReadOnlyList<PupilToAsk>> SchoolAsync(Installation installation, Viewer.Staff senco, int pupils)
    {
        var schools = installation.Get<ISchoolStore>();
        var ids = new List<PupilId>();

        for (var number = 0; number < pupils; number++)
        {
            var pupil = new Pupil { Id = PupilId.New(installation.Clock), School = senco.Member.School, Name = $"Example {number}", IsFictional = true };
            await schools.AddAsync(senco, pupil, default);
            await schools.OpenAsync(senco, CycleOf(installation, pupil.Id), default);
            ids.Add(pupil.Id);
        }

        var all = (await Store(installation).SchoolAsync(senco, default)).ToDictionary(one => one.Pupil.Id);

        return [.. ids.Select(id => all[id])];
    }

    private static Cycle CycleOf(Installation installation, PupilId pupil)
    {
        var today = DateOnly.FromDateTime(installation.Clock.GetLocalNow().DateTime);

        return new Cycle { Id = CycleId.New(installation.Clock), Pupil = pupil, Kind = CycleKind.AssessPlanDoReview, StageStarts = [today, today.AddDays(14), today.AddDays(28), today.AddDays(70)] };
    }

    private static AskBatch BatchOf(IReadOnlyList<PupilToAsk> school, IReadOnlyList<string> topics) => new()
    {
        People = [.. school.Select(one => new AskOne(one.Cycle!.Id, one.Speakers[0].Speaker.Id, "en"))],
        Topics = new Dictionary<Audience, IReadOnlyList<string>> { [Audience.Child] = topics },
    };

    private static async Task InTurnAsync(Installation installation, Issued.With asked, Action<ITurnRecord, Invited> does)
    {
        var opened = Assert.IsType<Opened.To>(await installation.Get<IInvitationStore>().OpenAsync(asked.Code, default));
        await using var turn = await installation.Get<ITurnRecords>().OpenAsync("directline", opened.ConversationId, default);

        ((IConversationTurn)turn).Advance(1, installation.Clock.GetUtcNow());
        does(turn, new Invited(asked, opened));
        await turn.CommitAsync(default);
    }

    private static long Events(Installation installation, string action) => installation.Count($"SELECT count(*) FROM audit_event WHERE action = '{action}'");
}
