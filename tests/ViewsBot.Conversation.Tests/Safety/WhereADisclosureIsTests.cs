using System.Net;
using System.Text;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>A disclosure, wherever in the conversation it comes: its words are in one alert, and nowhere else.</summary>
public sealed class WhereADisclosureIsTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Reply = "Thank you for telling me.";
    private const string Words = "my uncle zebedee hits me at night";
    private const string Secret = "zebedee";

    private static readonly string[] ToPractice = [.. Hello.Read, "I am on my own", "Start"];
    private static readonly string[] ToAPicture = [.. ToPractice, "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start"];

    public static TheoryData<string, string[]> Moments => new()
    {
        { "hello", [] },
        { "who helps", [.. Hello.Read] },
        { "practice", ToPractice },
        { "choosing topics", [.. ToPractice, "happy about it", "happy about it", "Not today"] },
        { "a picture", ToAPicture },
        { "a break", [.. ToAPicture, "Break"] },
        { "a stop", ["Break"] },
        { "telling", ["I need to tell someone"] },
        { "the board", ToTheBoard },
        { "a place to write", [.. ToTheBoard, "This is right", "Go on", "coming in"] },
        { "goodbye", [.. ToTheBoard, "This is right", "Go on", "Nothing more", .. Enumerable.Repeat("Skip", 6), "this way did not suit me"] },
    };

    private static string[] ToTheBoard => [.. ToAPicture, .. Enumerable.Repeat("happy about it", 9)];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Typed_words_of_harm_are_in_one_alert_and_nowhere_else(string moment, string[] taps)
    {
        var chat = await AtAsync(taps);

        await chat.SaysAsync(Words);

        Assert.True(chat.InFocus.Heading == Reply, moment);
        await AssertNowhereButInTheAlertAsync(chat);
    }

    [Theory]
    [InlineData("keep")]
    [InlineData("skip")]
    [InlineData("")]
    public async Task Words_of_harm_in_a_place_to_write_are_told_whichever_button_sends_them(string choice)
    {
        var chat = await AtAsync(ToAPicture);

        await chat.SendsAsync(new { type = "message", value = new { choice, ask = "closing/proud", words = Words } });

        Assert.Equal(Reply, chat.InFocus.Heading);
        await AssertNowhereButInTheAlertAsync(chat);
    }

    [Fact]
    public async Task Words_that_come_with_a_tap_are_told_too()
    {
        var chat = await AtAsync(ToAPicture);

        await chat.SendsAsync(new { type = "message", text = Words, value = chat.InFocus.DataOf("happy about it") });

        Assert.Equal(Reply, chat.InFocus.Heading);
        Assert.Empty((await chat.RecordAsync()).Placements);
        await AssertNowhereButInTheAlertAsync(chat);
    }

    [Fact]
    public async Task What_stood_in_the_place_to_write_goes_with_the_button_that_asks_to_tell()
    {
        var chat = await AtAsync(ToAPicture);

        await chat.SendsAsync(new { type = "message", value = new { control = "tell-someone", words = "it was the man with zebedee on his coat" } });

        Assert.Equal("it was the man with zebedee on his coat", Assert.Single((await chat.RecordAsync()).Alerts).Text);
    }

    [Fact]
    public async Task What_is_written_into_a_card_after_the_button_is_told()
    {
        var chat = await AtAsync("I need to tell someone");

        await chat.SendsAsync(new { type = "message", value = new { choice = "keep", ask = "closing/proud", words = "it was zebedee in the park" } });

        Assert.Equal(Reply, chat.InFocus.Heading);
        Assert.Equal(["", "it was zebedee in the park"], (await chat.RecordAsync()).Alerts.OrderBy(alert => alert.At).Select(alert => alert.Text));
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task A_disclosure_that_is_sent_twice_counts_once()
    {
        var chat = await AtAsync();
        var told = new { type = "message", text = Words, channelData = new { clientActivityID = "told-once" } };

        using var first = await chat.PostAsync(told);
        using var second = await chat.PostAsync(told);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single((await chat.RecordAsync()).Alerts);
    }

    [Fact]
    public async Task A_stop_on_the_reply_stops_and_leaves_no_trace_of_it()
    {
        var chat = await AtAsync([.. Hello.Read]);
        await chat.SaysAsync(Words);

        await chat.TapsAsync("Stop");

        Assert.Equal("We stop here.", chat.InFocus.Heading);
        await AssertNowhereButInTheAlertAsync(chat);
        Assert.Equal("Is somebody helping you?", (await chat.OpenAgainAsync()).InFocus.Heading);
    }

    [Fact]
    public async Task A_page_that_is_loaded_again_does_not_get_the_reply_again()
    {
        var chat = await AtAsync([.. Hello.Read]);
        using var told = await chat.PostAsync(new { type = "message", text = Words });

        var reloaded = await chat.OpenAgainAsync();

        Assert.DoesNotContain(reloaded.Cards, card => card.Heading == Reply);
    }

    [Fact]
    public async Task The_words_are_in_no_log_and_not_readable_in_any_file()
    {
        var chat = await AtAsync(ToAPicture);
        await chat.SaysAsync(Words);
        await chat.SaysAsync("I like the zebedee slide");

        Assert.DoesNotContain(Secret, fixture.Product.Logged.All, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(chat.Invited.Code, fixture.Product.Logged.All, StringComparison.OrdinalIgnoreCase);
        Assert.All(Directory.EnumerateFiles(fixture.Product.DataFolder, "*", SearchOption.AllDirectories), AssertHoldsNoWord);
    }

    [Fact]
    public async Task Staff_see_the_words_on_the_alerts_page_of_lead_and_deputy_and_on_no_other()
    {
        var chat = await AtAsync(ToAPicture);
        await chat.SaysAsync(Words);
        string[] pages = ["/staff/pupils", $"/staff/pupils/{chat.Invited.PupilId}", $"/staff/cycles/{chat.Invited.CycleId}", $"/staff/cycles/{chat.Invited.CycleId}/invitations", "/staff/alerts", "/staff/school"];

        foreach (var userName in (string[])["demo-senco", "demo-lead", "demo-deputy"])
        {
            using var staff = await StaffSide.SignInAsync(fixture.Product, userName);
            var shown = new List<string>();

            foreach (var page in pages)
            {
                if ((await staff.ReadAsync(page)).Contains(Secret, StringComparison.OrdinalIgnoreCase)) { shown.Add(page); }
            }

            Assert.NotEmpty(await staff.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"));
            Assert.Equal(userName == "demo-senco" ? [] : ["/staff/alerts"], shown);
        }
    }

    private static void AssertHoldsNoWord(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        open.CopyTo(copy);

        Assert.False(copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)) >= 0, $"{Path.GetFileName(file)} holds a word.");
        Assert.False(copy.ToArray().AsSpan().IndexOf(Encoding.Unicode.GetBytes(Secret)) >= 0, $"{Path.GetFileName(file)} holds a word.");
    }

    private async Task<ScriptedChat> AtAsync(params string[] taps)
    {
        var chat = await fixture.InviteAsync();

        foreach (var tap in taps) { await chat.TapsAsync(tap); }

        return chat;
    }

    private async Task AssertNowhereButInTheAlertAsync(ScriptedChat chat)
    {
        var record = await chat.RecordAsync();
        var again = await chat.OpenAgainAsync();

        Assert.Single(record.Alerts, alert => alert.Text == Words);
        Assert.DoesNotContain(record.Words, words => words.Text.Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(again.Activities, activity => activity.GetRawText().Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(again.Cards, card => card.Heading == Reply);
        Assert.DoesNotContain(chat.Cards, card => card.Json.Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, await BoardPageAsync(chat), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, fixture.Product.Logged.All, StringComparison.Ordinal);
    }

    private async Task<string> BoardPageAsync(ScriptedChat chat)
    {
        using var entered = await fixture.Product.Http.GetAsync(chat.Invited.ChatUrl.PathAndQuery);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/my-board");
        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var response = await fixture.Product.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
