using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ViewsBot.Records.Audit;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class AlertsTests(StaffSite site)
{
    private const string Told = "my uncle hits me in the shed";

    [Fact]
    public async Task The_lead_reads_the_exact_words_and_acknowledges()
    {
        var chat = await DisclosesAsync();
        var page = await site.SignInAsync("demo-lead", "/staff/alerts");
        var alert = AlertOf(page, chat);
        await Assertions.Expect(alert.Locator("blockquote")).ToHaveTextAsync(Told);

        await alert.GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }).ClickAsync();

        await Assertions.Expect(AlertOf(page, chat)).ToContainTextAsync("Acknowledged by Mrs Sharma");
        Assert.NotNull(Assert.Single((await chat.RecordAsync()).Alerts).AcknowledgedAt);
    }

    [Fact]
    public async Task The_lead_is_told_on_the_first_page_that_an_alert_waits()
    {
        await DisclosesAsync();

        var page = await site.SignInAsync("demo-lead");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("alerts? waits? for you|alerts wait for you") })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new(@"^Alerts \(\d+ waiting\)$") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_words_are_on_no_page_of_anybody_else_and_on_no_other_page()
    {
        var chat = await DisclosesAsync();
        string[] paths = ["/staff/pupils", $"/staff/pupils/{chat.Invited.PupilId}", $"/staff/cycles/{chat.Invited.CycleId}", "/staff/school"];

        foreach (var (who, asked) in new[] { ("demo-senco", paths.Append("/staff/alerts")), ("demo-lead", paths) })
        {
            var page = await site.SignInAsync(who);

            foreach (var path in asked)
            {
                await page.GotoAsync(path);
                Assert.DoesNotContain("shed", await page.ContentAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task To_a_SENCO_there_is_no_such_page_and_the_attempt_leaves_a_trace()
    {
        var audit = site.Product.Services.GetRequiredService<IAuditStore>();
        var before = (await audit.AboutAsync("alerts", CancellationToken.None)).Count(entry => entry.Action == "alerts-refused");
        var page = await site.SignInAsync("demo-senco");

        var response = await page.GotoAsync("/staff/alerts");

        Assert.Equal(404, response!.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Alerts" })).ToHaveCountAsync(0);
        Assert.Equal(before + 1, (await audit.AboutAsync("alerts", CancellationToken.None)).Count(entry => entry.Action == "alerts-refused"));
    }

    [Fact]
    public async Task A_test_alert_that_the_SENCO_sends_waits_for_the_lead()
    {
        var senco = await site.SignInAsync("demo-senco", "/staff/school");
        await senco.GetByRole(AriaRole.Button, new() { Name = "Send a test alert" }).ClickAsync();
        await Assertions.Expect(senco.GetByRole(AriaRole.Status)).ToContainTextAsync("The test alert is sent.");

        var lead = await site.SignInAsync("demo-lead", "/staff/alerts");
        var tests = lead.GetByRole(AriaRole.Article, new() { Name = "A test", Exact = true }).Filter(new() { HasText = "Not yet acknowledged" });

        await Assertions.Expect(tests.First).ToContainTextAsync("Test on");
    }

    [Fact]
    public async Task An_open_page_says_at_once_that_an_alert_came_and_never_its_words()
    {
        var page = await site.SignInAsync("demo-deputy", "/staff/school");
        var status = page.Locator("#alert-watch");
        await Assertions.Expect(status).ToHaveAttributeAsync("role", "status");
        await Assertions.Expect(status).ToHaveTextAsync("");

        await DisclosesAsync();

        await Assertions.Expect(status).ToContainTextAsync("A new alert waits.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new(@"^Alerts \(\d+ waiting\)$") })).ToBeVisibleAsync();
        Assert.DoesNotContain("shed", await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_alerts_page_shows_a_new_alert_without_being_loaded_again_and_says_when_a_colleague_has_acknowledged_it()
    {
        var lead = await site.SignInAsync("demo-lead", "/staff/alerts");
        await lead.EvaluateAsync("window.sameAsBefore = true");

        var chat = await DisclosesAsync();
        await Assertions.Expect(AlertOf(lead, chat).Locator("blockquote")).ToHaveTextAsync(Told);
        await Assertions.Expect(lead.Locator("#alert-watch")).Not.ToContainTextAsync("shed");
        var deputy = await site.SignInAsync("demo-deputy", "/staff/alerts");
        await AlertOf(deputy, chat).GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }).ClickAsync();

        await Assertions.Expect(AlertOf(lead, chat)).ToContainTextAsync("Acknowledged by Mr Lewis");
        Assert.True(await lead.EvaluateAsync<bool>("window.sameAsBefore"));
    }

    [Fact]
    public async Task What_is_told_while_the_lead_reads_is_put_below_it_and_waits_when_they_acknowledge_what_they_had_read()
    {
        var chat = await DisclosesAsync();
        var lead = await site.SignInAsync("demo-lead", "/staff/alerts");
        await AlertOf(lead, chat).GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }).FocusAsync();

        await chat.SaysAsync("it was on sunday");
        await Assertions.Expect(AlertOf(lead, chat).Locator("blockquote")).ToHaveTextAsync([Told, "it was on sunday"]);
        await lead.Keyboard.PressAsync("Enter");

        await Assertions.Expect(AlertOf(lead, chat).Locator("li").Filter(new() { HasText = Told })).ToContainTextAsync("Acknowledged by Mrs Sharma");
        await Assertions.Expect(AlertOf(lead, chat)).ToContainTextAsync("Not yet acknowledged");
        Assert.Equal([true, false], (await chat.RecordAsync()).Alerts.OrderBy(alert => alert.At).Select(alert => alert.AcknowledgedAt is not null));
    }

    [Fact]
    public async Task Without_script_a_link_shows_what_came()
    {
        var page = await site.SignInAsync("demo-lead", "/staff/alerts", script: false);
        var chat = await DisclosesAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Look for new alerts" }).ClickAsync();

        await Assertions.Expect(AlertOf(page, chat).Locator("blockquote")).ToHaveTextAsync(Told);
    }

    [Fact]
    public async Task Nobody_else_is_told_that_an_alert_came()
    {
        var page = await site.SignInAsync("demo-senco");

        var answer = await page.Context.APIRequest.GetAsync("/staff/alerts/stream");

        Assert.Equal(404, answer.Status);
        await Assertions.Expect(page.Locator("#alert-watch")).ToHaveCountAsync(0);
    }

    private async Task<ScriptedChat> DisclosesAsync() => await site.ChildAsync(Tables.ToTheSchoolDay + $"\n\"{Told}\"");

    private static ILocator AlertOf(IPage page, ScriptedChat chat) =>
        page.Locator("main article").Filter(new() { Has = page.Locator($"a[href='/staff/pupils/{chat.Invited.PupilId}']") });
}
