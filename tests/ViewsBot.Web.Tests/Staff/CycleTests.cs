using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class CycleTests(StaffSite site)
{
    [Fact]
    public async Task The_board_stands_as_the_child_left_it()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.SchoolDay));

        Assert.Equal(["happy about it: coming in, trips", "in the middle: going home", "not happy about it: classroom, playtime"], await ColumnsAsync(page.Locator(".board")));
        Assert.Equal(
            ["I don't know: lunch", "skipped: assembly", "not about me: toilets", "don't want to say: PE"],
            (await page.Locator(".board__none li").AllInnerTextsAsync()).Select(line => line.Trim()));
    }

    [Fact]
    public async Task Every_picture_of_the_board_is_there()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.SchoolDay));

        var widths = await page.Locator(".board img").EvaluateAllAsync<int[]>("pictures => pictures.map(picture => picture.naturalWidth)");

        Assert.Equal(8, widths.Length);
        Assert.DoesNotContain(0, widths);
    }

    [Fact]
    public async Task What_was_not_asked_yet_is_told_as_itself()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.ToTheSchoolDay + "\n[happy about it]"));

        await Assertions.Expect(page.Locator(".board__none")).ToContainTextAsync("not asked yet: classroom, playtime");
    }

    [Fact]
    public async Task A_change_of_mind_keeps_what_was_there_before()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.SchoolDay));

        await page.GetByText("Who and when").ClickAsync();

        var classroom = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "classroom" });
        await Assertions.Expect(classroom.GetByRole(AriaRole.Listitem).Nth(0)).ToContainTextAsync("in the middle");
        await Assertions.Expect(classroom.GetByRole(AriaRole.Listitem).Nth(1)).ToContainTextAsync("not happy about it");
        await Assertions.Expect(classroom).ToContainTextAsync("on their own, stage Assess");
        await Assertions.Expect(page.Locator(".board__column li").Filter(new() { HasText = "classroom" })).ToContainTextAsync("changed");
    }

    [Fact]
    public async Task Own_words_stand_exactly_as_typed_and_are_unread_until_somebody_says_so()
    {
        var chat = await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd);
        var page = await ReadAsync(chat);
        var words = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "About: playtime" });
        await Assertions.Expect(words.Locator("blockquote")).ToHaveTextAsync("Sam runs <b>too fast</b>!");

        await words.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(words).ToContainTextAsync("Read on");
        Assert.Equal([true, false], (await chat.RecordAsync()).Words.Select(kept => kept.Read));
        await page.GotoAsync($"/staff/pupils/{chat.Invited.PupilId}");
        await Assertions.Expect(page.GetByText("1 unread")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_closing_questions_stand_in_words()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd));

        var said = await page.Locator(".session dl > div").AllInnerTextsAsync();

        Assert.Equal(
            [
                "Which picture shall we talk about most? playtime", "What one thing should stay the same? trips",
                "How do you want to join your meeting? Send my board", "How was this for you? this way did not suit me",
            ],
            said.Select(line => string.Join(' ', line.Split(['\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task What_somebody_answered_for_the_child_stands_on_a_board_of_its_own()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.ToTheSchoolDay + "\n" + Tables.SomebodyAnswersForThem));

        Assert.Contains("happy about it: coming in", await ColumnsAsync(page.Locator(".session > .board")));
        Assert.Contains("not happy about it: classroom", await ColumnsAsync(page.Locator(".answered-for .board")));
        await Assertions.Expect(page.Locator(".board__none")).ToHaveTextAsync(Enumerable.Repeat(new Regex("not asked yet: playtime, lunch"), 2));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Answered for .+ by somebody else$") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answers_that_ran_in_a_pattern_are_all_shown_with_a_word_to_check()
    {
        var all = string.Join('\n', Enumerable.Repeat("[happy about it]", 5));

        var page = await ReadAsync(await site.ChildAsync(Tables.ToTheSchoolDay + "\n" + all));

        await Assertions.Expect(page.GetByText("Check with them.")).ToBeVisibleAsync();
        Assert.Contains("happy about it: coming in, classroom, playtime, lunch, assembly", await ColumnsAsync(page.Locator(".board")));
    }

    [Fact]
    public async Task The_stage_now_is_marked_among_the_four_with_their_dates()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.ToTheSchoolDay));

        var stages = page.GetByRole(AriaRole.List, new() { Name = "Stages of this cycle" }).GetByRole(AriaRole.Listitem);

        await Assertions.Expect(stages).ToHaveCountAsync(5);
        await Assertions.Expect(stages.Nth(0)).ToContainTextAsync("Assess (now)");
        Assert.Equal("step", await stages.Nth(0).GetAttributeAsync("aria-current"));
    }

    [Fact]
    public async Task Neither_the_address_nor_the_title_carries_a_name()
    {
        var chat = await site.ChildAsync(Tables.ToTheSchoolDay);
        var page = await ReadAsync(chat);

        Assert.Equal($"/staff/cycles/{chat.Invited.CycleId}", new Uri(page.Url).PathAndQuery);
        Assert.Equal("Cycle – Views, staff", await page.TitleAsync());
    }

    [Theory]
    [InlineData("/staff/cycles/0123456789abcdef0123456789abcdef")]
    [InlineData("/staff/cycles/0123456789abcdef0123456789abcdef/invitations")]
    [InlineData("/staff/cycles/no-id")]
    [InlineData("/staff/pupils/0123456789abcdef0123456789abcdef")]
    [InlineData("/staff/pupils/no-id")]
    [InlineData("/staff/no-such-page")]
    public async Task What_is_not_there_is_told_kindly(string path)
    {
        var page = await site.SignInAsync("demo-senco");

        var response = await page.GotoAsync(path);

        Assert.Equal(404, response!.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "There is no such page for you" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_stand_the_board_and_the_words_and_nothing_to_tap()
    {
        var page = await ReadAsync(await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".board__columns")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("my tower")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button).Filter(new() { Visible = true })).ToHaveCountAsync(0);
        Assert.True((await page.PdfAsync()).Length > 20_000, "The pictures are on the paper.");
    }

    private async Task<IPage> ReadAsync(ScriptedChat chat) => await site.SignInAsync("demo-senco", $"/staff/cycles/{chat.Invited.CycleId}");

    private static async Task<IReadOnlyList<string>> ColumnsAsync(ILocator board)
    {
        var columns = new List<string>();

        foreach (var column in await board.Locator(".board__column").AllAsync())
        {
            var words = (await column.Locator(".board__word").AllInnerTextsAsync()).Select(word => word.Trim());

            columns.Add($"{(await column.Locator("h4").InnerTextAsync()).Trim()}: {string.Join(", ", words)}");
        }

        return columns;
    }
}
