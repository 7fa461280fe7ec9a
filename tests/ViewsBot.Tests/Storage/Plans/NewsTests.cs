using ViewsBot.Records.Audit;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using WasSaid = ViewsBot.Records.Plans.Said;

namespace ViewsBot.Tests.Storage.Plans;

public sealed class NewsTests : IAsyncLifetime
{
    private Installation _installation = null!;
    private Invited _child = null!;
    private Viewer _senco = null!;

    public async Task InitializeAsync()
    {
        _installation = await Installation.StartedAsync();
        _child = await Family.NextTermAsync(_installation, await _installation.InviteAsync());
        _senco = await Staff.AtAsync(_installation, _child, StaffRoles.Senco);
    }

    public Task DisposeAsync() => _installation.DisposeAsync().AsTask();

    [Fact]
    public async Task A_reply_to_own_words_is_news_with_the_words_as_they_were_said_until_it_was_told()
    {
        var words = await SaysAsync(_child);
        var reply = await ReplyAsync(new ReplyTo.SomeWords(words.Id));

        var replied = Assert.IsType<News.Replied>(Assert.Single(await NewsAsync(_child)));
        await TellAsync(_child, replied.Key);

        Assert.Equal(Said.Sentence, Assert.IsType<WasSaid.InWords>(replied.Said).Words.Text);
        Assert.Equal((reply.Id, reply.Words, "quiet-place"), (replied.Reply.Id, replied.Reply.Words, Assert.Single(replied.Reply.PictureKeys)));
        Assert.Empty(await NewsAsync(_child));
    }

    [Fact]
    public async Task A_reply_to_a_placement_shows_the_placement_as_it_was_though_it_was_changed_since()
    {
        var first = await PlacesAsync(_child, Place.Right);
        await PlacesAsync(_child, Place.Left);
        await ReplyAsync(new ReplyTo.OnePlacement(first.Id));

        var replied = Assert.IsType<News.Replied>(Assert.Single(await NewsAsync(_child)));

        Assert.Equal(first, Assert.IsType<WasSaid.Placed>(replied.Said).Placement);
    }

    [Fact]
    public async Task What_was_told_is_told_once_and_staff_see_when()
    {
        var reply = await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id));
        var at = _installation.Clock.GetUtcNow();
        await TellAsync(_child, NewsKey.Of(reply));
        _installation.Clock.Advance(TimeSpan.FromHours(1));
        await TellAsync(_child, NewsKey.Of(reply));

        var onFile = Assert.Single((await FileAsync()).Replies);

        Assert.Equal(at, Assert.Single(onFile.Told).At);
        var told = Assert.Single(await AboutAsync(NewsKey.Of(reply).Value));
        Assert.Equal(("news-told", $"speaker:{_child.Session.Speaker.Id}"), (told.Action, told.Actor));
    }

    [Fact]
    public async Task A_reply_that_was_changed_is_told_anew_and_the_old_one_stays()
    {
        var first = await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id));
        await TellAsync(_child, NewsKey.Of(first));
        var second = first with { Version = 2, Kind = new ReplyKind.StillThinking(new DateOnly(2026, 12, 1)), Words = "We are asking the builder" };

        Assert.Equal(PlanKept.Now, await Store.KeepAsync(_senco, second, default));

        Assert.Equal(second.Kind, Assert.IsType<News.Replied>(Assert.Single(await NewsAsync(_child))).Reply.Kind);
        var onFile = Assert.Single((await FileAsync()).Replies);
        Assert.Equal(first.Words, Assert.Single(onFile.Earlier).Words);
        Assert.Empty(onFile.Told);
    }

    [Fact]
    public async Task A_reply_to_a_view_reaches_nobody_but_whoever_said_it_and_one_to_a_next_step_everybody()
    {
        var parent = await Family.ParentAsync(_installation, _child);
        var step = await StepAsync();
        var toWords = await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id));
        var toStep = await ReplyAsync(new ReplyTo.OneStep(step.Id));

        Assert.Equal([NewsKey.Of(toWords), NewsKey.Of(toStep)], (await NewsAsync(_child)).Select(news => news.Key));
        Assert.Equal([NewsKey.Of(toStep)], (await NewsAsync(parent)).Select(news => news.Key));
    }

    [Fact]
    public async Task News_of_the_last_cycle_reaches_the_person_in_the_next_one_and_is_not_told_twice()
    {
        var words = await SaysAsync(_child);
        var told = await ReplyAsync(new ReplyTo.SomeWords(words.Id));
        await TellAsync(_child, NewsKey.Of(told));
        var step = await StepAsync();
        var decision = PlanOf.Decision(_child, _senco, step, Decided.Met, _installation.Clock);
        await Store.KeepAsync(_senco, decision, default);

        var later = await Family.NextTermAsync(_installation, _child);

        var decided = Assert.IsType<News.WasDecided>(Assert.Single(await NewsAsync(later)));
        Assert.Equal((decision.Id, step.Id), (decided.Decision.Id, decided.Step.Id));
    }

    [Fact]
    public async Task What_a_turn_tells_is_news_no_more_in_that_turn_and_all_the_same_if_the_turn_is_not_committed()
    {
        var reply = await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id));

        await using (var turn = await _installation.TurnAsync(_child))
        {
            turn.Keep(new Told(NewsKey.Of(reply), _child.Session.Id, _installation.Clock.GetUtcNow()));
            Assert.Empty(await turn.NewsAsync(default));
        }

        Assert.Single(await NewsAsync(_child));
    }

    [Fact]
    public async Task Not_quite_stands_beside_the_reply_with_the_new_words()
    {
        var reply = await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id));
        var meant = Said.Words(_child, _installation.Clock, "I meant the other room") with { Prompt = $"replies/{reply.Id}" };
        var answer = new ReplyAnswer { Id = ReplyAnswerId.New(_installation.Clock), Reply = reply.Id, Version = 1, WasMeant = false, Words = meant.Id, Origin = meant.Origin };

        await using (var turn = await _installation.TurnAsync(_child))
        {
            turn.Keep(meant);
            turn.Keep(answer);
            await turn.CommitAsync(default);
        }

        Assert.Equal([answer], Assert.Single((await FileAsync()).Replies).Answers);
        Assert.Contains(await AboutAsync($"reply:{reply.Id}"), entry => entry.Action == "reply-answered" && entry.Actor == $"speaker:{_child.Session.Speaker.Id}");
    }

    [Fact]
    public async Task A_teacher_replies_and_a_safeguarding_lead_who_does_not_teach_may_not()
    {
        var words = await SaysAsync(_child);
        var teacher = await Staff.AtAsync(_installation, _child, StaffRoles.Teacher);
        var lead = await Staff.AtAsync(_installation, _child, StaffRoles.SafeguardingLead);

        Assert.Equal(PlanKept.Now, await Store.KeepAsync(teacher, PlanOf.Reply(_child, teacher, new ReplyTo.SomeWords(words.Id), _installation.Clock), default));
        Assert.Equal(PlanKept.NotFound, await Store.KeepAsync(lead, PlanOf.Reply(_child, lead, new ReplyTo.SomeWords(words.Id), _installation.Clock), default));
    }

    [Fact]
    public async Task A_reply_answers_only_what_was_said_in_its_own_cycle()
    {
        var elsewhere = await _installation.InviteAsync();
        var words = await SaysAsync(elsewhere);

        var kept = await Store.KeepAsync(_senco, PlanOf.Reply(_child, _senco, new ReplyTo.SomeWords(words.Id), _installation.Clock), default);

        Assert.Equal(PlanKept.NotFound, kept);
        Assert.Empty(await NewsAsync(elsewhere));
    }

    [Theory]
    [InlineData(ShownTo.OnlyMe, false, false)]
    [InlineData(ShownTo.School, true, false)]
    [InlineData(ShownTo.Family, false, true)]
    [InlineData(ShownTo.Everyone, true, true)]
    public async Task A_celebration_is_shown_to_the_child_and_to_whom_they_chose(ShownTo shownTo, bool atSchool, bool atHome)
    {
        var parent = await Family.ParentAsync(_installation, _child);
        await CelebratesAsync(_child, shownTo);

        Assert.Equal(Said.Sentence, Assert.IsType<News.Celebrated>(Assert.Single(await NewsAsync(_child))).Words!.Text);
        Assert.Equal(atHome, (await NewsAsync(parent)).Count == 1);
        Assert.Equal(atSchool, (await FileAsync()).Celebrations.Count == 1);
    }

    [Fact]
    public async Task Of_a_celebration_that_was_changed_the_last_version_counts()
    {
        var parent = await Family.ParentAsync(_installation, _child);
        var first = await CelebratesAsync(_child, ShownTo.Everyone);

        await using (var turn = await _installation.TurnAsync(_child))
        {
            turn.Keep(first with { Version = 2, ShownTo = ShownTo.OnlyMe });
            Assert.Equal(ShownTo.OnlyMe, Assert.Single(await turn.CelebrationsAsync(default)).ShownTo);
            await turn.CommitAsync(default);
        }

        Assert.Empty(await NewsAsync(parent));
        Assert.Empty((await FileAsync()).Celebrations);
    }

    [Fact]
    public async Task A_strategy_from_home_is_in_the_plan_for_its_giver_and_for_staff_and_for_no_other_speaker()
    {
        var parent = await Family.ParentAsync(_installation, _child);
        var other = await Family.ParentAsync(_installation, _child, "Robin Okoro");
        var strategy = await GivesAsync(parent);

        Assert.Equal([strategy], (await PlanAsync(parent)).Strategies);
        Assert.Empty((await PlanAsync(other)).Items);
        Assert.Empty((await PlanAsync(_child)).Items);
        Assert.Equal([strategy], (await FileAsync()).Plan.Strategies);
        Assert.Equal("Sam Okoro", (await FileAsync()).Names[strategy.Written.By]);
    }

    [Fact]
    public async Task Staff_may_end_a_strategy_from_home_and_never_reword_it()
    {
        var parent = await Family.ParentAsync(_installation, _child);
        var strategy = await GivesAsync(parent);
        var ended = strategy with { Version = 2, Standing = Standing.Stopped, Written = Written.Now(_senco, _child.Session.Cycle, _installation.Clock) };

        Task Reword() => Store.KeepAsync(_senco, ended with { Words = "Count slowly" }, default);

        await Assert.ThrowsAsync<ArgumentException>(Reword);
        Assert.Equal(PlanKept.Now, await Store.KeepAsync(_senco, ended, default));
        Assert.Empty((await PlanAsync(parent)).Strategies);
    }

    [Fact]
    public async Task What_was_told_can_be_found_again_by_its_key_and_by_nobody_it_is_not_for()
    {
        var other = await Family.ParentAsync(_installation, _child);
        var key = NewsKey.Of(await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id)));
        await TellAsync(_child, key);

        await using var turn = await _installation.TurnAsync(_child);
        await using var elsewhere = await _installation.TurnAsync(other);

        Assert.Equal(key, (await turn.FindNewsAsync(key, default))!.Key);
        Assert.Null(await elsewhere.FindNewsAsync(key, default));
    }

    [Fact]
    public async Task A_closed_invitation_shows_neither_plan_nor_news()
    {
        await StepAsync();
        await ReplyAsync(new ReplyTo.SomeWords((await SaysAsync(_child)).Id));
        var cycles = _installation.Get<ICycleStore>();
        await cycles.CloseAsync(_senco, _child.Session.Cycle.Id, new NoReply(NoReplyReason.TalkedAbout, Words: null), (await cycles.WaitingAsync(_senco, _child.Session.Cycle.Id, default))!, default);

        Assert.Empty((await PlanAsync(_child)).Items);
        Assert.Empty(await NewsAsync(_child));
    }

    private IPlanStore Store => _installation.Get<IPlanStore>();

    private async Task<OwnWords> SaysAsync(Invited who)
    {
        var words = Said.Words(who, _installation.Clock);
        await using var turn = await _installation.TurnAsync(who);
        turn.Keep(words);
        await turn.CommitAsync(default);

        return words;
    }

    private async Task<Placement> PlacesAsync(Invited who, Place place)
    {
        var placement = Said.Placed(who, "my-school-day/playtime", place, _installation.Clock);
        await using var turn = await _installation.TurnAsync(who);
        turn.Keep(placement);
        await turn.CommitAsync(default);

        return placement;
    }

    private async Task<Reply> ReplyAsync(ReplyTo to)
    {
        _installation.Clock.Advance(TimeSpan.FromMinutes(1));
        var reply = PlanOf.Reply(_child, _senco, to, _installation.Clock);
        Assert.Equal(PlanKept.Now, await Store.KeepAsync(_senco, reply, default));

        return reply;
    }

    private async Task<NextStep> StepAsync()
    {
        var step = PlanOf.NextStep(_child, _senco, _installation.Clock);
        await Store.KeepAsync(_senco, step, default);

        return step;
    }

    private async Task<Celebration> CelebratesAsync(Invited who, ShownTo shownTo)
    {
        var words = Said.Words(who, _installation.Clock);
        var celebration = PlanOf.Celebration(who, words, shownTo, _installation.Clock);
        await using var turn = await _installation.TurnAsync(who);
        turn.Keep(words);
        turn.Keep(celebration);
        await turn.CommitAsync(default);

        return celebration;
    }

    private async Task<Strategy> GivesAsync(Invited parent)
    {
        var words = Said.Words(parent, _installation.Clock, "Counting down helps at bedtime");
        var strategy = PlanOf.FromHome(parent, words, _installation.Clock);
        await using var turn = await _installation.TurnAsync(parent);
        turn.Keep(words);
        turn.Keep(strategy);
        Assert.Equal([strategy], (await turn.PlanAsync(default)).Strategies);
        await turn.CommitAsync(default);

        return strategy;
    }

    private async Task TellAsync(Invited who, NewsKey news)
    {
        await using var turn = await _installation.TurnAsync(who);
        turn.Keep(new Told(news, who.Session.Id, _installation.Clock.GetUtcNow()));
        await turn.CommitAsync(default);
    }

    private async Task<IReadOnlyList<News>> NewsAsync(Invited who)
    {
        await using var turn = await _installation.TurnAsync(who);

        return await turn.NewsAsync(default);
    }

    private async Task<Plan> PlanAsync(Invited who)
    {
        await using var turn = await _installation.TurnAsync(who);

        return await turn.PlanAsync(default);
    }

    private async Task<PlanOnFile> FileAsync() => (await Store.InCycleAsync(_senco, _child.Session.Cycle.Id, default))!;

    private Task<IReadOnlyList<AuditEvent>> AboutAsync(string subject) => _installation.Get<IAuditStore>().AboutAsync(subject, default);
}
