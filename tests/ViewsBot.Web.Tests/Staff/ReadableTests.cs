using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class ReadableTests(StaffSite site)
{
    private static readonly string[] Pages =
    [
        "/staff/pupils", "/staff/pupils/add", "/staff/pupils/{pupil}", "/staff/pupils/{pupil}/cycle", "/staff/pupils/{pupil}/parent", "/staff/cycles/{cycle}",
        "/staff/cycles/{cycle}/invitations", "/staff/cycles/{cycle}/plan", "/staff/cycles/{cycle}/plan/next-steps", "/staff/cycles/{cycle}/plan/provisions",
        "/staff/cycles/{cycle}/plan/strategies", "/staff/cycles/{cycle}/replies", "/staff/alerts", "/staff/school", "/staff/school/safety", "/staff/no-such-page",
    ];

    public static TheoryData<string, int> PagesAndWidths()
    {
        var data = new TheoryData<string, int>();

        foreach (var page in Pages)
        {
            foreach (var width in (int[])[320, 768, 1280]) { data.Add(page, width); }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(string path, int width)
    {
        var page = await OpenAsync(path, width);

        Assert.Empty(await FindingsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "It scrolls sideways.");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_on_the_page_for_signing_in_nor_on_its_errors(int width)
    {
        var page = await site.OpenAsync("/staff/sign-in", width);
        Assert.Empty(await FindingsAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Enter your user name.")).ToBeVisibleAsync();

        Assert.Empty(await FindingsAsync(page));
    }

    private async Task<IPage> OpenAsync(string path, int width)
    {
        var chat = await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd);
        var who = path == "/staff/alerts" ? "demo-lead" : "demo-senco";

        if (who == "demo-lead") { await site.ChildAsync(Tables.ToTheSchoolDay + "\n\"my uncle hits me in the shed\""); }

        return await site.SignInAsync(who, PathFor(path, chat), width);
    }

    private static string PathFor(string path, ScriptedChat chat) => path
        .Replace("{pupil}", chat.Invited.PupilId, StringComparison.Ordinal)
        .Replace("{cycle}", chat.Invited.CycleId, StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page) =>
        (await page.RunAxe()).Violations.SelectMany(found => found.Nodes, (found, node) => $"{found.Id}: {node.Html}");
}
