using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Cycles;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Audit;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>A visiting professional reads by a link what is shared with one meeting, until it ends.</summary>
public sealed partial class VisitorTests : IAsyncDisposable
{
    private const string Child = "the hall is too loud";
    private const string Parent = "mornings are hard for us";

    private readonly ManualClock _clock = new();
    private readonly Product _product;

    public VisitorTests() => _product = Product.Start(_clock);

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task A_link_shows_what_the_senco_shared_with_the_meeting_and_nothing_else_and_leads_nowhere()
    {
        using var cycle = await SpokenAsync();
        var link = await MakeAsync(cycle, "Dr Hale", showsPlan: false, SessionOf(await cycle.Senco.ReadAsync(cycle.Page("/visitors"))));
        using var visitor = StaffSide.Of(_product);

        var page = await visitor.ReadAsync(link);

        Assert.Contains(Child, page, StringComparison.Ordinal);
        Assert.Contains("shares this with Dr Hale", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Parent, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Who and when", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
        Assert.Contains("govuk-heading-l\">Sign in<", await visitor.ReadAsync(cycle.Page()), StringComparison.Ordinal);
        Assert.Contains("Meeting read", await cycle.Senco.ReadAsync("/staff/school/audit?done=meeting-read"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was found.", await cycle.Senco.ReadAsync("/staff/school/audit?done=meeting-read"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_is_shown_where_it_is_shared()
    {
        using var cycle = await SpokenAsync();
        var step = (await cycle.PlanAsync()).Plan.NextSteps.First().Words;
        using var visitor = StaffSide.Of(_product);

        Assert.DoesNotContain(step, await visitor.ReadAsync(await MakeAsync(cycle, "Dr Hale", showsPlan: false)), StringComparison.Ordinal);
        Assert.Contains(step, await visitor.ReadAsync(await MakeAsync(cycle, "Dr Hale", showsPlan: true)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_young_person_who_owns_their_views_it_shows_what_they_share_with_everyone_at_the_meeting_as_it_stands_now()
    {
        var owner = await Owner.WhoSaidThingsAsync(_product);
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        var link = await MakeAsync(senco, $"/staff/cycles/{owner.Cycle}/visitors", "Dr Hale", showsPlan: false);
        using var visitor = StaffSide.Of(_product);

        Assert.Contains("Nothing is shared with this meeting yet.", await visitor.ReadAsync(link), StringComparison.Ordinal);
        await ChooseAsync(owner, "Staff at my meeting");
        Assert.Contains("Nothing is shared with this meeting yet.", await visitor.ReadAsync(link), StringComparison.Ordinal);
        await ChooseAsync(owner, "Everyone at my meeting");
        Assert.DoesNotContain("Nothing is shared with this meeting yet.", await visitor.ReadAsync(link), StringComparison.Ordinal);
        await ChooseAsync(owner, "Nobody");
        Assert.Contains("Nothing is shared with this meeting yet.", await visitor.ReadAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_until_its_last_day_is_over_it_is_taken_back_or_the_cycle_is_closed_and_each_opening_is_in_the_trail()
    {
        using var cycle = await SpokenAsync();
        using var visitor = StaffSide.Of(_product);
        var over = await MakeAsync(cycle, "Dr Hale", showsPlan: true);
        var back = await MakeAsync(cycle, "Ms Reid", showsPlan: true);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync(back));

        var page = await cycle.Senco.ReadAsync(cycle.Page("/visitors"));
        await cycle.Senco.PostAsync(cycle.Page("/visitors"), cycle.Page("/visitors?handler=Revoke"), new() { ["link"] = Link().Match(page).Groups["link"].Value });
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(back));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync(over));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync("/staff/meeting/no-such-link"));

        var read = (await cycle.Get<IAuditStore>().AboutAsync($"cycle:{cycle.Cycle}", default)).Where(one => one.Actor.StartsWith("visitor:", StringComparison.Ordinal)).Select(one => one.Action);
        Assert.Equal(["meeting-read", "meeting-refused", "meeting-read"], read);

        _clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(over));
        Assert.DoesNotContain(over.Split('/')[^1], _product.Logged.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_with_its_cycle()
    {
        using var cycle = await SpokenAsync();
        using var visitor = StaffSide.Of(_product);
        var link = await MakeAsync(cycle, "Dr Hale", showsPlan: true);

        await ClosedCycle.OfAsync(_product, cycle.Child);

        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(link));
    }

    private async Task<CycleOfChild> SpokenAsync()
    {
        var cycle = await CycleOfChild.BeginAsync(_product);
        await cycle.SayAsync(cycle.Child.Invited.Code, Child);
        var parent = await cycle.ParentAsync("Amal Reed");
        await cycle.SayAsync(parent.Code.Value, Parent);

        return cycle;
    }

    private static async Task ChooseAsync(Owner owner, string who)
    {
        await owner.Chat.SaysAsync("who sees this?");
        await owner.Chat.PlayAsync($"""
            [{who}] →
            [Nothing more] →
            """);
    }

    private Task<string> MakeAsync(CycleOfChild cycle, string reader, bool showsPlan, params string[] sessions) => MakeAsync(cycle.Senco, cycle.Page("/visitors"), reader, showsPlan, sessions);

    private async Task<string> MakeAsync(StaffSide senco, string page, string reader, bool showsPlan, params string[] sessions)
    {
        var day = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).AddDays(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        var made = await senco.SendAsync(page, page, [new("Reader", reader), new("LastDay", day), new("ShowsPlan", showsPlan ? "true" : "false"), .. sessions.Select(session => KeyValuePair.Create("Sessions", session))]);

        return Secret().Match(made).Value;
    }

    /// <summary>The child's session, by its box.</summary>
    private static string SessionOf(string page) => Session().Match(page).Groups["session"].Value;

    [GeneratedRegex("/staff/meeting/[A-Za-z0-9_-]{43}")]
    private static partial Regex Secret();

    [GeneratedRegex("""name="link" value="(?<link>[0-9a-f]{32})""")]
    private static partial Regex Link();

    [GeneratedRegex("""name="Sessions" value="(?<session>[0-9a-f]{32})"(?:(?!</label>).)*\(child\)</label>""", RegexOptions.Singleline)]
    private static partial Regex Session();
}
