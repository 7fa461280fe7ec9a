using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>A young person and a parent, tried from the front page: what they read fits narrow screens, and axe finds nothing.</summary>
[Collection(TheWholeWay.Name)]
public sealed class EachAudienceTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    private static readonly (string Sees, string Presses)[] YoungPerson =
    [
        ("I am a computer, not a person.", "OK"),
        ("will see your answers.", "OK"),
        ("You may tell me you are not safe.", "OK"),
        ("Is anyone helping you with this?", "Someone reads it to me"),
        ("First, a quick try.", "Start"),
        ("Picture 1 of 2", "I don't know"),
        ("Picture 2 of 2", "I don't know"),
        ("Would fewer answers be better for you?", "two answers"),
        ("Picture 2 of 2", "happy about it"),
        ("Let us look at your plan.", "Not today"),
        ("What would you like to talk about?", "doing things myself"),
        ("Choose one, two or three pictures.", "That's all"),
        ("Let us talk about: doing things myself", "Start"),
        .. Enumerable.Range(1, 9).Select(number => ($"Picture {number} of 9", "with a lot of help")),
        ("Here is your board.", "This is right"),
        ("You have done one topic.", "Go on"),
    ];

    private static readonly (string Sees, string Presses)[] Parent =
    [
        ("You know your child best.", "OK"),
        ("will see your answers.", "OK"),
        ("You may tell me that you or your child is not safe.", "OK"),
        ("Are you on your own, or is somebody with you?", "Someone interprets or helps me"),
        ("Let us look at your child's plan.", "Not today"),
        ("What would you like to talk about?", "what matters for my child"),
        ("Choose one, two or three.", "That's all"),
        ("Let us talk about: what matters for my child", "Start"),
        .. Enumerable.Range(1, 8).Select(number => ($"Picture {number} of 8", "matters a lot")),
        ("Here are your answers.", "This is right"),
        ("You have done one topic.", "Go on"),
    ];

    [Theory]
    [InlineData("Try it as a young person", 320)]
    [InlineData("Try it as a young person", 1280)]
    [InlineData("Try it as a parent", 320)]
    [InlineData("Try it as a parent", 1280)]
    public async Task Goes_from_the_front_page_to_the_end_of_a_topic_and_sees_it_on_a_page_of_their_own(string button, int width)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(product.Address.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

        foreach (var (sees, presses) in button.EndsWith("parent", StringComparison.Ordinal) ? Parent : YoungPerson)
        {
            await Assertions.Expect(page.Locator("#stage").GetByText(sees)).ToBeVisibleAsync();
            await CheckAsync(page, sees, width);
            await page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = presses, Exact = true }).First.ClickAsync();
        }

        await Assertions.Expect(page.Locator("#stage").GetByText("What would you like to tell me more about?")).ToBeVisibleAsync();
        await page.GotoAsync($"{product.Address}my-board");
        await CheckAsync(page, "my board", width);
    }

    private static async Task CheckAsync(IPage page, string where, int width)
    {
        var found = (await Axe.FindingsAsync(page)).Select(finding => $"{where}: {finding}");

        Assert.Empty(found);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
