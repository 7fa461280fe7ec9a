using System.Net;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Conversation.Tests.Cycles;

/// <summary>What is shown at a meeting: the pupil's board first, and nothing that is not for everyone in the room.</summary>
public sealed class MeetingTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Words = "The corridor is too loud for me";

    [Fact]
    public async Task The_child_s_own_board_comes_first_and_then_the_plan_in_their_words()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/playtime", new Answer.Placed(Place.Left));
        var step = (await cycle.PlanAsync()).Plan.NextSteps.First();

        var page = await ShowAsync(cycle);

        Assert.InRange(page.IndexOf("playtime", StringComparison.Ordinal), 0, page.IndexOf(step.PlainWords!, StringComparison.Ordinal));
        Assert.Contains("meeting-read", (await cycle.Get<IAuditStore>().AboutAsync($"meeting:{cycle.Cycle}", default)).Select(one => one.Action));
    }

    [Fact]
    public async Task What_parents_staff_and_helpers_said_and_what_is_no_answer_is_on_no_page_of_it()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        await cycle.PlaceAsync(code.Value, "progress/attendance", new Answer.Placed(Place.Right));
        await cycle.SayAsync(code.Value, "We worry about the evenings");
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/lunch", new Answer.Placed(Place.Left), Helper.AnsweredForMe);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/toilets", new Answer.NotAnswered(Reason.DontWantToSay));

        var page = await ShowAsync(cycle);

        Assert.All(["Sam Okoro", "attendance", "evenings", "lunch", "toilets", "don't want to say"], hidden => Assert.DoesNotContain(hidden, page, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_child_s_own_words_are_shown_only_where_somebody_ticked_them()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.SayAsync(cycle.Child.Invited.Code, Words);
        var id = (await cycle.Get<IPupilRecords>().CycleAsync(new Viewer.Demo(), cycle.Cycle, default))!.Sessions.SelectMany(session => session.Words).Single().Id;

        Assert.Contains($"value=\"{id}\"", await cycle.Senco.ReadRawAsync(cycle.Page("/meeting")), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await ShowAsync(cycle), StringComparison.Ordinal);
        Assert.Contains(Words, await ShowAsync(cycle, $"?words={id}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SharedWith.Nobody, false)]
    [InlineData(SharedWith.MeetingStaff, false)]
    [InlineData(SharedWith.Meeting, true)]
    public async Task Of_a_young_person_only_what_they_share_with_everyone_at_the_meeting_is_shown(SharedWith with, bool isShown)
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product, "young-person", DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "places-and-the-day/crowds", new Answer.Placed(Place.Left));
        await cycle.SayAsync(cycle.Child.Invited.Code, Words);
        var opened = (Opened.To)await cycle.Get<IInvitationStore>().OpenAsync(InvitationCode.Read(cycle.Child.Invited.Code)!.Value, default);
        var viewer = new Viewer.Invited(opened.Session.Id, opened.Session.Speaker.Id);
        await cycle.Get<ISharingStore>().ChooseAsync(viewer, [(ViewKey.Everything, with)], "en", default);
        var id = (await cycle.Get<IPupilRecords>().SessionAsync(viewer, opened.Session.Id, default))!.Words.Single().Id;

        var page = await ShowAsync(cycle, $"?words={id}");

        Assert.Equal((isShown, isShown), (page.Contains("crowds", StringComparison.Ordinal), page.Contains(Words, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_of_it_is_fetched_later()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);

        var page = await cycle.Senco.ReadRawAsync(cycle.Page("/meeting/show"));

        Assert.Contains("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lazy", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await cycle.Senco.StatusAsync("/staff/cycles/00000000000000000000000000000000/meeting/show"));
    }

    private static Task<string> ShowAsync(CycleOfChild cycle, string query = "") => cycle.Senco.ReadAsync(cycle.Page("/meeting/show" + query));
}
