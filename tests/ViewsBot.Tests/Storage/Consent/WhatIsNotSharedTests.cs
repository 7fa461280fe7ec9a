using ViewsBot.Records.Alerts;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using Xunit.Abstractions;

namespace ViewsBot.Tests.Storage.Consent;

/// <summary>No reader gives what the policy refuses, and none keeps back what it allows, whatever was chosen: on a real database.</summary>
public sealed class WhatIsNotSharedTests(ITestOutputHelper output)
{
    private const int Rounds = 12;

    private static readonly OptionKey[] Options = [new("lessons/reading"), new("my-support/mentor"), new("my-support/quiet-room"), new("places-and-the-day/noise")];

    [Fact]
    public async Task Every_reader_gives_each_viewer_exactly_what_the_policy_says_whatever_was_chosen()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var installation = await Installation.StartedAsync();

        for (var round = 0; round < Rounds; round++)
        {
            var owner = await installation.InviteAsync(Audience.YoungPerson, BornOn(installation, 18));
            var onlookers = await Onlookers.OfAsync(installation, owner);
            var views = await SaysAsync(installation, owner, onlookers);
            var choices = await ChoosesAsync(installation, owner, views, random);

            foreach (var (who, (viewer, ties)) in onlookers.All) { await LooksAsync(installation, owner, views, choices, who, viewer, ties); }
        }
    }

    [Fact]
    public async Task Words_that_are_not_shared_cannot_be_marked_as_read_and_shared_ones_can()
    {
        await using var installation = await Installation.StartedAsync();
        var owner = await installation.InviteAsync(Audience.YoungPerson, BornOn(installation, 18));
        var onlookers = await Onlookers.OfAsync(installation, owner);
        await SaysAsync(installation, owner, onlookers);
        var words = (await installation.Get<IPupilRecords>().SessionAsync(onlookers["the speaker"], owner.Session.Id, default))!.Words[0].Id;

        Assert.False(await installation.Get<IPupilRecords>().MarkReadAsync(onlookers["senco"], words, default));
        await installation.Get<ISharingStore>().ChooseAsync((Viewer.Invited)onlookers["the speaker"], [(ViewKey.Everything, SharedWith.MeetingStaff)], "en", default);

        Assert.True(await installation.Get<IPupilRecords>().MarkReadAsync(onlookers["senco"], words, default));
        Assert.False(await installation.Get<IPupilRecords>().MarkReadAsync(onlookers["teacher"], words, default));
    }

    [Fact]
    public async Task Staff_cannot_reply_to_what_is_not_shared_with_them()
    {
        await using var installation = await Installation.StartedAsync();
        var owner = await installation.InviteAsync(Audience.YoungPerson, BornOn(installation, 18));
        var onlookers = await Onlookers.OfAsync(installation, owner);
        await SaysAsync(installation, owner, onlookers);
        var session = (await installation.Get<IPupilRecords>().SessionAsync(onlookers["the speaker"], owner.Session.Id, default))!;

        var kept = await ReplyAsync(installation, owner, onlookers["teacher"], new ReplyTo.SomeWords(session.Words[0].Id), "x");

        Assert.Equal(PlanKept.NotFound, kept);
    }

    [Fact]
    public async Task An_alert_reaches_lead_and_deputy_whatever_was_chosen()
    {
        await using var installation = await Installation.StartedAsync();
        var owner = await installation.InviteAsync(Audience.YoungPerson, BornOn(installation, 18));
        var onlookers = await Onlookers.OfAsync(installation, owner);
        await using (var turn = await installation.TurnAsync(owner))
        {
            turn.Raise(Said.Alarm(owner, installation.Clock));
            await turn.CommitAsync(default);
        }

        foreach (var (who, (viewer, _)) in onlookers.All)
        {
            var seen = (await installation.Get<IAlertStore>().AllAsync(viewer, default) ?? []).Any(alert => alert.Pupil?.Id == owner.Pupil);

            Assert.Equal((who, who is "safeguarding lead" or "deputy" or "demo door"), (who, seen));
        }
    }

    private static DateOnly BornOn(Installation installation, int years) => DateOnly.FromDateTime(installation.Clock.GetUtcNow().UtcDateTime).AddYears(-years);

    /// <summary>Says something of every kind, and the SENCO, with whom it is shared for a moment, replies to each answer.</summary>
    private static async Task<IReadOnlyList<ViewKey>> SaysAsync(Installation installation, Invited owner, Onlookers onlookers)
    {
        var (views, placed) = (new List<ViewKey>(), new List<Placement>());
        await using (var turn = await installation.TurnAsync(owner))
        {
            foreach (var option in Options)
            {
                var placement = Said.Placed(owner, option.Value, Place.Left, installation.Clock, option == Options[^1] ? Helper.AnsweredForMe : Helper.Alone);
                var words = Said.Words(owner, installation.Clock) with { Prompt = $"tell-more/{option}" };
                turn.Keep(placement);
                turn.Keep(words);
                placed.Add(placement);
                views.AddRange([ViewKey.Of(option), ViewKey.Of(words)]);
            }

            var free = Said.Words(owner, installation.Clock) with { Prompt = "closing/valued" };
            var join = Said.Chose(owner, installation.Clock);
            var most = join with { Id = ChoiceId.New(installation.Clock), Prompt = "closing/most-important", Chosen = Options[1].Value };
            turn.Keep(free);
            turn.Keep(join);
            turn.Keep(most);
            views.AddRange([ViewKey.Of(free), ViewKey.Of(join), ViewKey.Of(most)]);
            await turn.CommitAsync(default);
        }

        var speaker = (Viewer.Invited)onlookers["the speaker"];
        await installation.Get<ISharingStore>().ChooseAsync(speaker, [(ViewKey.Everything, SharedWith.MeetingStaff)], "en", default);

        foreach (var placement in placed)
        {
            Assert.Equal(PlanKept.Now, await ReplyAsync(installation, owner, onlookers["senco"], new ReplyTo.OnePlacement(placement.Id), ViewKey.Of(placement.Option).Value));
        }

        await installation.Get<ISharingStore>().ChooseAsync(speaker, [(ViewKey.Everything, SharedWith.Nobody)], "en", default);

        return views;
    }

    private static Task<PlanKept> ReplyAsync(Installation installation, Invited owner, Viewer viewer, ReplyTo to, string words) => installation.Get<IPlanStore>().KeepAsync(
        viewer,
        new Reply
        {
            Id = ReplyId.New(installation.Clock),
            Cycle = owner.Session.Cycle.Id,
            To = to,
            Kind = new ReplyKind.Did(),
            Words = words,
            Written = new Written { By = viewer.Actor, Stage = Stage.Assess, At = installation.Clock.GetUtcNow() },
        },
        default);

    private static async Task<Sharing> ChoosesAsync(Installation installation, Invited owner, IReadOnlyList<ViewKey> views, Random random)
    {
        await using var turn = await installation.TurnAsync(owner);

        for (var count = random.Next(12); count > 0; count--)
        {
            turn.Keep(new SharingChoice
            {
                Id = SharingChoiceId.New(installation.Clock),
                About = random.Next(3) == 0 ? ViewKey.Everything : views[random.Next(views.Count)].Value,
                With = (SharedWith)random.Next(Enum.GetValues<SharedWith>().Length),
                Origin = Said.Chose(owner, installation.Clock).Origin,
            });
        }

        await turn.CommitAsync(default);

        return await turn.SharingAsync(default);
    }

    private static async Task LooksAsync(
        Installation installation, Invited owner, IReadOnlyList<ViewKey> views, Sharing sharing, string who, Viewer viewer, Ties ties)
    {
        var pupil = await installation.Get<IPupilRecords>().PupilAsync(new Viewer.Demo(), owner.Pupil, default);
        var sight = new SessionInSight { Pupil = pupil!.Pupil, Session = owner.Session, Sharing = sharing, StaffDecideSharing = false, Ties = ties };
        var allowed = views.Where(view => WhoMaySee.View(viewer, sight, view)).Select(view => view.Value).ToHashSet();

        var read = await EverythingRead.ByAsync(installation, viewer, owner);

        Assert.Equal((who, string.Join(' ', allowed.Order())), (who, string.Join(' ', read.Views.Order())));
        Assert.True(owner.Session.OwnsViews);

        if (viewer is Viewer.Staff && WhoMaySee.Pupil(viewer, pupil.Pupil))
        {
            Assert.Equal((who, views.Count - allowed.Count), (who, read.NotShared));
            Assert.Equal((who, allowed.Count(view => view.StartsWith("words/", StringComparison.Ordinal))), (who, read.Unread));
            Assert.Equal((who, string.Join(' ', allowed.Where(view => view.StartsWith("option/", StringComparison.Ordinal)).Order())), (who, string.Join(' ', read.Replies.Order())));
        }
    }
}
