using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>From one cycle to the next: staff open it with what goes on, and its conversation asks about that and nothing that has ended.</summary>
public sealed partial class NextCycleTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task The_next_conversation_asks_about_the_step_that_goes_on_and_not_about_the_one_that_was_met()
    {
        var chat = await fixture.InviteAsync();
        var school = await AtSchool.OfAsync(fixture.Product, chat);
        var plan = (await school.PlanAsync()).Plan;
        var (met, goesOn, target) = (plan.NextSteps.First(), plan.NextSteps.Last(), plan.Targets.Single());
        await school.DecideAsync(met, Decided.Met, "You did it.");
        using var senco = await StaffSide.SignInAsync(fixture.Product, "demo-senco");

        var offered = await OfferedAsync(senco, chat);
        var cycle = await OpenAsync(senco, chat, offered.Select(one => one.Id));
        var again = await EnterAsync(chat, cycle);

        Assert.DoesNotContain(met.Id.ToString(), offered.Select(one => one.Id));
        Assert.All(offered, one => Assert.True(one.IsTicked, "What goes on is ticked."));
        await PastPracticeAsync(again);
        await PlaysAsync(again, $"""
            [Yes, look at it]     → How is this going? | {goesOn.PlainWords}
            [going well]          → Thank you. {goesOn.PlainWords![..^1]}: going well. Tap Go back to change it. | How is this going? | {target.PlainWords}
            """);
    }

    [Fact]
    public async Task What_is_left_out_stays_in_the_old_cycle_is_offered_on_the_plan_and_asked_about_once_it_is_brought_along()
    {
        var chat = await fixture.InviteAsync();
        var plan = (await (await AtSchool.OfAsync(fixture.Product, chat)).PlanAsync()).Plan;
        var step = plan.NextSteps.First();
        using var senco = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var cycle = await OpenAsync(senco, chat, []);
        var page = $"/staff/cycles/{cycle}/plan";

        Assert.Contains("Still going on in an earlier cycle", await senco.ReadAsync(page), StringComparison.Ordinal);
        var again = await EnterAsync(chat, cycle);
        await PastPracticeAsync(again);
        Assert.Equal("What would you like to talk about?", again.InFocus.Heading);

        await senco.PostAsync(page, page, new() { ["Carry"] = step.Id.ToString() });

        await PlaysAsync(again, $"""
            [Go back]             → How is this going? | {step.PlainWords}
            [Go back]             → Let us look at your plan.
            """);
        Assert.Contains("Came from", await senco.ReadAsync(page), StringComparison.Ordinal);
        Assert.Contains("Goes on in", await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}/plan"), StringComparison.Ordinal);
    }

    /// <summary>What the page to open a cycle offers.</summary>
    private static async Task<IReadOnlyList<(string Id, bool IsTicked)>> OfferedAsync(StaffSide senco, ScriptedChat chat) =>
        [.. Offered().Matches(await senco.ReadRawAsync(PageOf(chat))).Select(match => (match.Groups["id"].Value, match.Value.Contains("checked", StringComparison.Ordinal)))];

    /// <summary>Opens the cycle through its page.</summary>
    /// <returns>Its id.</returns>
    private static async Task<CycleId> OpenAsync(StaffSide senco, ScriptedChat chat, IEnumerable<string> carried)
    {
        var starts = Enumerable.Range(0, 4).Select(stage => new KeyValuePair<string, string>($"Starts[{stage}]", DateOnly.FromDateTime(DateTime.Today).AddDays(90 + (stage * 21)).ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        var page = await senco.SendAsync(PageOf(chat), PageOf(chat), [new("Kind", nameof(CycleKind.AssessPlanDoReview)), .. starts, .. carried.Select(id => new KeyValuePair<string, string>("Carry", id))]);

        return CycleId.Parse(Opened().Match(page).Groups["id"].Value)!.Value;
    }

    /// <summary>The same child, invited to another cycle.</summary>
    private async Task<ScriptedChat> EnterAsync(ScriptedChat chat, CycleId cycle)
    {
        var services = fixture.Product.Services;
        var pupil = (await services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(chat.Invited.PupilId)!.Value, default))!;
        var senco = new Viewer.Staff(new StaffMember { Id = StaffId.New(TimeProvider.System), School = pupil.Pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco });
        var issued = (Issued.With)await services.GetRequiredService<IInvitationStore>().IssueAsync(senco, cycle, pupil.Speakers.Single().Id, "en", [], default);

        return await fixture.Product.EnterAsync(issued.Code.Value);
    }

    private static async Task PastPracticeAsync(ScriptedChat chat)
    {
        await chat.PassesHelloAsync();

        while (chat.InFocus.Heading is not ("Let us look at your plan." or "What would you like to talk about?"))
        {
            await chat.TapsAsync(chat.InFocus.Choices.FirstOrDefault(choice => choice is "OK" or "Yes" or "I am on my own" or "Start" or "happy about it") ?? "Skip");
        }
    }

    private static string PageOf(ScriptedChat chat) => $"/staff/pupils/{chat.Invited.PupilId}/cycle";

    [GeneratedRegex("""<input[^>]*name="Carry" value="(?<id>[0-9a-f]{32})"[^>]*>""")]
    private static partial Regex Offered();

    [GeneratedRegex("""/staff/cycles/(?<id>[0-9a-f]{32})/plan""")]
    private static partial Regex Opened();
}
