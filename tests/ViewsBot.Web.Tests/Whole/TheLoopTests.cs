using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;
using ViewsBot.Web.Tests.Staff;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>The whole loop, in the real product and two browsers: said, replied, told, "not quite", and seen.</summary>
[Collection(TheWholeWay.Name)]
public sealed class TheLoopTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    private const string Said = "Sam pushes *hard* at the gate.";
    private const string Done = "Mrs Okafor stands at the gate now.";
    private const string Meant = "I meant the other gate, by the road.";

    [Fact]
    public async Task What_a_child_says_is_answered_by_staff_told_to_the_child_put_right_and_seen_by_staff()
    {
        var invitation = await product.InviteAsync();
        var child = await PageAsync(invitation);
        var staff = await PageAsync(invitation);

        await SaysAsync(child, invitation);
        await RepliesAsync(staff, invitation);
        await IsToldAndPutsRightAsync(child);

        await staff.ReloadAsync();
        await SeesAsync(staff, "not quite");
        await SeesAsync(staff, Meant);
        await staff.GotoAsync($"/staff/cycles/{invitation["cycleId"]}");
        await Assertions.Expect(staff.Locator("main")).ToContainTextAsync(Meant);
    }

    private static async Task SaysAsync(IPage child, JsonNode invitation)
    {
        await child.GotoAsync((string)invitation["chatUrl"]!);
        foreach (var (sees, presses) in ChildsWay.ToTheFirstPicture)
        {
            await Assertions.Expect(Stage(child).GetByText(sees)).ToBeVisibleAsync();
            await PressAsync(child, presses);
        }

        await Assertions.Expect(Stage(child).GetByText("coming in")).ToBeVisibleAsync();
        await child.Locator("#typed").FillAsync(Said);
        await child.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(Stage(child).GetByText("Thank you. I kept your words. Now choose a picture.")).ToBeVisibleAsync();
    }

    private static async Task RepliesAsync(IPage staff, JsonNode invitation)
    {
        await staff.GotoAsync("/staff/sign-in");
        await StaffSite.FillAsync(staff, "demo-senco", "demo-school-1");
        await staff.GotoAsync($"/staff/cycles/{invitation["cycleId"]}/replies");
        await staff.Locator("article").Filter(new() { HasText = Said }).GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        await staff.GetByLabel("We did", new() { Exact = true }).CheckAsync();
        await staff.GetByLabel("What was done, or what stands in the way").FillAsync(Done);
        await staff.GetByRole(AriaRole.Button, new() { Name = "Keep this reply" }).ClickAsync();
        await SeesAsync(staff, "Not told yet");
    }

    private static async Task IsToldAndPutsRightAsync(IPage child)
    {
        await child.ReloadAsync();
        foreach (var text in (string[])["You said:", Said, "We did this:", Done, "Is that what you meant?"]) { await Assertions.Expect(Stage(child).GetByText(text).First).ToBeVisibleAsync(); }

        Assert.Empty(await Axe.FindingsAsync(child));
        await PressAsync(child, "Not quite");
        await Stage(child).Locator("textarea").FillAsync(Meant);
        await PressAsync(child, "Keep this");
        await Assertions.Expect(Stage(child).GetByText("coming in")).ToBeVisibleAsync();
    }

    private async Task<IPage> PageAsync(JsonNode invitation)
    {
        var context = await chromium.Browser.NewContextAsync(new() { BaseURL = new Uri((string)invitation["chatUrl"]!).GetLeftPart(UriPartial.Authority) });

        return await context.NewPageAsync();
    }

    private static ILocator Stage(IPage page) => page.Locator("#stage");

    private static Task PressAsync(IPage page, string name) => Stage(page).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static Task SeesAsync(IPage page, string text) => Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();
}
