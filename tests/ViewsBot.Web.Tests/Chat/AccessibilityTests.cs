using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class AccessibilityTests(Chromium chromium) : ChatTest(chromium)
{
    private static readonly Dictionary<string, Func<JsonObject>> Every = new()
    {
        ["message"] = () => Cards.Message(),
        ["choose"] = Cards.Helper,
        ["question"] = () => Cards.Question(3, "middle"),
        ["board"] = Cards.WholeBoard,
        ["write"] = Cards.Write,
        ["told"] = Cards.Told,
    };

    public static TheoryData<string, int> CardsAndWidths()
    {
        var data = new TheoryData<string, int>();
        foreach (var card in Every.Keys)
        {
            data.Add(card, 320);
            data.Add(card, 1280);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CardsAndWidths))]
    public async Task Axe_finds_nothing(string card, int width)
    {
        var page = await OpenOnAsync(card, width);

        Assert.Empty(await FindingsAsync(page));
    }

    [Theory]
    [InlineData("/credits")]
    [InlineData("/chat")]
    public async Task Axe_finds_nothing_on_the_other_pages_nor_where_nobody_is_invited(string path)
    {
        Bot.IsInvited = false;

        var page = await OpenAsync(path: path);
        await See(page.Locator("main .card")).ToBeVisibleAsync();

        Assert.Empty(await FindingsAsync(page));
    }

    [Theory]
    [MemberData(nameof(CardsAndWidths))]
    public async Task Everything_to_tap_is_64_pixels_high_and_wide_and_stands_apart(string card, int width)
    {
        var page = await OpenOnAsync(card, width);

        var boxes = await page.EvaluateAsync<double[][]>(
            """
            [...document.querySelectorAll('button, [role=button], summary, input, textarea')].map(e => e.getBoundingClientRect())
              .filter(b => b.width > 0).map(b => [b.left, b.top, b.right, b.bottom])
            """);

        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.True(box[2] - box[0] >= 64 && box[3] - box[1] >= 64, $"{box[2] - box[0]} × {box[3] - box[1]}"));
        Assert.All(Pairs(boxes), pair => Assert.True(Apart(pair.One, pair.Other) >= 8, $"{Apart(pair.One, pair.Other)} between two controls"));
    }

    [Fact]
    public async Task More_leaves_the_choices_as_they_were()
    {
        var page = await OpenOnAsync("question", 768);

        await Button(page, "More").ClickAsync();
        await See(Button(page, "Stop")).ToBeVisibleAsync();

        await See(Button(page, "happy about it")).ToHaveCSSAsync("padding-top", "16px");
    }

    [Fact]
    public async Task In_forced_colours_a_chosen_choice_still_has_a_ring_of_its_own()
    {
        var page = await OpenOnAsync("question", 768);

        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await See(Button(page, "in the middle")).ToHaveCSSAsync("border-top-width", "6px");
        await See(Button(page, "happy about it")).ToHaveCSSAsync("border-top-width", "2px");
    }

    [Fact]
    public async Task In_forced_colours_the_dark_look_shows_words_pictures_and_what_is_chosen_as_any_other()
    {
        var page = await OpenOnAsync("question", 768);
        await Button(page, "Text and colours").ClickAsync();
        await Button(page, "Dark page").ClickAsync();
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await See(Button(page, "in the middle")).ToHaveCSSAsync("border-top-width", "6px");
        await See(page.Locator("#stage .picture img").First).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        Assert.Empty(await BesideContrastAsync(page));
        Bot.Say(Cards.WholeBoard());
        await See(page.Locator("#stage [data-part=column-left]")).ToHaveCSSAsync("border-top-style", "solid");
        Assert.Empty(await BesideContrastAsync(page));
    }

    // What axe measures are the colours the page chose, not those the device has put in their place.
    private static async Task<IEnumerable<string>> BesideContrastAsync(IPage page) => (await Axe.FindingsAsync(page)).Where(finding => !finding.StartsWith("color-contrast", StringComparison.Ordinal));

    [Fact]
    public async Task On_paper_there_is_the_board_and_nothing_else()
    {
        var page = await OpenOnAsync("board", 768);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await See(page.GetByText("playtime").Filter(new() { Visible = true })).ToHaveCountAsync(1);
        await See(page.GetByText("Is somebody helping you?").Filter(new() { Visible = true })).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await See(page.Locator("button:visible")).ToHaveCountAsync(0);
        foreach (var (column, line) in new[] { ("left", "solid"), ("middle", "dashed"), ("right", "double") })
        {
            await See(page.Locator($"[data-part=column-{column}]")).ToHaveCSSAsync("border-top-style", line);
            await See(page.Locator($"[data-part=column-{column}]")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        }
    }

    private static Task<IReadOnlyList<string>> FindingsAsync(IPage page) => Axe.FindingsAsync(page);

    private async Task<IPage> OpenOnAsync(string card, int width)
    {
        Bot.Say(Cards.Helper());
        var page = await OpenAsync(width);
        await See(Button(page, "I am on my own")).ToBeVisibleAsync();
        Bot.Say(Every[card]());
        await See(page.Locator("main:visible .card [data-part=controls]")).ToBeVisibleAsync();
        await page.WaitForTimeoutAsync(100);

        return page;
    }

    private static IEnumerable<(double[] One, double[] Other)> Pairs(double[][] boxes) =>
        boxes.SelectMany((one, at) => boxes.Skip(at + 1).Select(other => (one, other)));

    private static double Apart(double[] one, double[] other) =>
        double.Max(double.Max(other[0] - one[2], one[0] - other[2]), double.Max(other[1] - one[3], one[1] - other[3]));
}
