using System.Text.Json;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Two or three pictures on a card, for whoever asked for them: each is answered as on a card of its own, in whichever order.</summary>
public sealed class SeveralAtOnceTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToMySchoolDay = """
        [OK] ×3               →
        [I am on my own]      →
        [Start]               →
        [happy about it] ×2   →
        [Not today]           →
        [my school day]       →
        [That's all]          →
        """;

    private const string TwoAtATime = """
        "two at a time"                   → Thank you. I will show: two pictures at a time. | Let us talk about: my school day
        [Start]                           → How do you feel about…? | Now: coming in
        """;

    [Fact]
    public async Task A_child_goes_through_a_topic_two_at_a_time()
    {
        var chat = await AtMySchoolDayAsync();

        await PlaysAsync(chat, TwoAtATime);
        await PlaysAsync(chat, """
            [happy about it: coming in]       → Thank you. coming in: happy about it. | How do you feel about…? | Now: classroom
            [in the middle: classroom]        → Thank you. classroom: in the middle. | How do you feel about…? | Now: playtime
            [not happy about it: lunch]       → Thank you. lunch: not happy about it. | How do you feel about…? | Now: playtime
            "i like it"                       → Thank you. playtime: happy about it. | How do you feel about…? | Now: assembly
            [Skip]                            → Thank you. assembly: skipped. | How do you feel about…? | Now: toilets
            [happy about it: assembly]        → Thank you. I changed it. assembly: happy about it. | How do you feel about…? | Now: toilets
            "the middle one"                  → Thank you. toilets: in the middle. | How do you feel about…? | Now: PE
            "i like trips"                    → Thank you. trips: happy about it. | How do you feel about…? | Now: PE
            [not happy about it: trips]       → Thank you. trips: not happy about it. | How do you feel about…? | Now: PE
            [Go back]                         → How do you feel about…? | Now: toilets
            [Not about me]                    → Thank you. toilets: not about me. | How do you feel about…? | Now: PE
            "2"                               → Thank you. PE: in the middle. | How do you feel about…? | going home
            [I don't know]                    → Thank you. going home: I don't know. | Here is your board.
            [lunch]                           → How do you feel about…? | lunch
            [in the middle]                   → Thank you. lunch: in the middle. | Here is your board.
            [Go back]                         → How do you feel about…? | going home
            [Go back]                         → How do you feel about…? | Now: trips
            [happy about it: trips]           → Thank you. trips: happy about it. | How do you feel about…? | going home
            [Don't want to say]               → Thank you. going home: don't want to say. | Here is your board.
            [This is right]                   → You have done one topic.
            """);

        Assert.Equal(
            [
                "coming-in left", "classroom middle", "lunch right middle", "playtime left", "assembly not-an-answer:skip left", "toilets middle not-an-answer:not-about-me",
                "trips left right left", "pe middle", "going-home not-an-answer:dont-know not-an-answer:dont-want-to-say",
            ],
            (await chat.RecordAsync()).Placements.Select(Line));
    }

    [Fact]
    public async Task A_young_person_goes_through_a_topic_three_at_a_time()
    {
        var chat = await product.Product.InviteAsync("young-person");
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →\n[happy about it] ×2 →\n[Not today] →\n\"three at a time\" →");
        await chat.TapsAsync("lessons");
        await chat.TapsAsync("That's all");

        await chat.TapsAsync("Start");

        Assert.Equal(["Now: understanding the work", "notes and writing", "reading"], HeadingsOf(chat.InFocus));
        await chat.PlayAsync("[going well: reading] →\n[sometimes: notes and writing] →\n[going well: understanding the work] →");
        Assert.Equal(["Now: homework", "exams", "group work"], HeadingsOf(chat.InFocus));
        Assert.Equal(["reading left", "notes-and-writing middle", "understanding-the-work left"], (await chat.RecordAsync()).Placements.Select(Line));
    }

    [Fact]
    public async Task The_card_shows_what_is_placed_and_what_was_not_answered_and_how_far_it_is()
    {
        var chat = await AtMySchoolDayAsync();
        await chat.PlayAsync("\"three at a time\" →\n[Start] →\n[happy about it: coming in] →\n[Skip] →");

        Assert.Equal(["coming in", "classroom", "Now: playtime"], HeadingsOf(chat.InFocus));
        Assert.Contains("Picture 3 of 9", chat.InFocus.Texts);
        Assert.Contains("The buttons are for: playtime", chat.InFocus.Texts);
        Assert.Single(chat.InFocus.Texts, "skipped");
        Assert.Single(chat.InFocus.Texts, "chosen");
    }

    [Fact]
    public async Task Pictures_are_asked_one_two_or_three_at_a_time_from_where_somebody_is()
    {
        var chat = await AtMySchoolDayAsync();
        await chat.PlayAsync("[Start] →\n[happy about it] →");

        await PlaysAsync(chat, """
            "fewer pictures"               → How many answers shall I show?
            [How many pictures at a time?] → How many pictures at a time?
            [two pictures at a time]       → Thank you. I will show: two pictures at a time. | How do you feel about…? | Now: classroom
            [in the middle: classroom]     → Thank you. classroom: in the middle. | How do you feel about…? | Now: playtime
            "three at a time please"       → Thank you. I will show: three pictures at a time. | How do you feel about…? | Now: playtime
            "one by one"                   → How many pictures at a time?
            "one at a time"                → Thank you. I will show: one picture at a time. | How do you feel about…? | playtime
            [happy about it]               → Thank you. playtime: happy about it. | How do you feel about…? | lunch
            """);
    }

    [Fact]
    public async Task Whoever_starts_again_is_asked_each_of_them_again()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);

        await PlaysAsync(chat, """
            [happy about it: classroom] → Thank you. classroom: happy about it. | How do you feel about…? | Now: coming in
            "start again"               → How do you feel about…? | Now: coming in
            [in the middle: coming in]  → Thank you. coming in: in the middle. | How do you feel about…? | Now: classroom
            [Go back]                   → How do you feel about…? | Now: coming in
            [Go back]                   → Let us talk about: my school day
            """);
    }

    [Fact]
    public async Task Words_that_may_be_for_more_than_one_are_kept_at_the_one_that_is_asked_now()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);

        await PlaysAsync(chat, """
            "the door and the classroom are loud" → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | Now: coming in
            "What does this mean?"                → This picture means: coming in. You can ask someone about it. Or you can skip it. | How do you feel about…? | Now: coming in
            "Not happy about it: Classroom"       → Thank you. classroom: not happy about it. | How do you feel about…? | Now: coming in
            """);

        Assert.Equal("tell-more/my-school-day/coming-in", Assert.Single((await chat.RecordAsync()).Words).Prompt);
    }

    [Fact]
    public async Task A_tap_that_comes_twice_counts_once_and_one_on_a_card_from_before_changes_that_answer()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);
        var first = chat.InFocus;

        await chat.TapsAsync(first, "happy about it: coming in");
        await chat.TapsAsync(first, "happy about it: coming in");
        await chat.TapsAsync(first, "Skip");

        Assert.Equal("Now: classroom", chat.InFocus.Word);
        await chat.TapsAsync("in the middle: classroom");
        await chat.TapsAsync(first, "not happy about it: classroom");
        Assert.Equal("Thank you. I changed it. classroom: not happy about it. | How do you feel about…? | Now: playtime", chat.InFocus.Line);
        Assert.Equal(["coming-in left not-an-answer:skip", "classroom middle right"], (await chat.RecordAsync()).Placements.Select(Line));
    }

    [Fact]
    public async Task Somebody_who_answers_for_them_is_asked_all_of_it_on_a_board_of_its_own()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);
        await chat.PlayAsync("[happy about it: classroom] →\n[Change who helps me] →\n[Someone answers for me] →");
        Assert.DoesNotContain("chosen", chat.InFocus.Texts);

        await chat.TapsAsync("in the middle: coming in");

        Assert.Equal("Now: classroom", chat.InFocus.Word);
        Assert.Equal([("classroom", "alone"), ("coming-in", "answered-for-me")], (await chat.RecordAsync()).Placements.Select(placed => (placed.Option.Split('/')[1], placed.Helper)));
    }

    [Fact]
    public async Task Each_has_as_few_answers_as_were_asked_for()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);
        await chat.PlayAsync("[More or fewer answers] →\n[yes or not sure] →");

        await PlaysAsync(chat, """
            [not sure: classroom]            → Thank you. classroom: not sure. | How do you feel about…? | Now: coming in
            "yes"                            → Thank you. coming in: yes, happy about it. | How do you feel about…? | Now: playtime
            "yes, happy about it: lunch"     → Thank you. lunch: yes, happy about it. | How do you feel about…? | Now: playtime
            """);

        Assert.Equal(["classroom middle", "coming-in left", "lunch left"], (await chat.RecordAsync()).Placements.Select(Line));
    }

    [Fact]
    public async Task Another_device_goes_on_where_it_was()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);
        await chat.TapsAsync("happy about it: classroom");

        var other = await chat.OpenAgainAsync();
        await other.TapsAsync("in the middle: coming in");

        Assert.Equal("Now: playtime", other.InFocus.Word);
    }

    [Fact]
    public async Task It_is_kept_with_how_somebody_likes_to_talk_and_used_the_next_time()
    {
        var chat = await AtMySchoolDayAsync();
        await PlaysAsync(chat, TwoAtATime);
        await chat.PlayAsync("[More or fewer answers] →\n[two answers] →\n[How I like to talk] →");
        Assert.Contains("You see: two pictures at a time.", chat.InFocus.Texts);
        await chat.TapsAsync("Yes, remember");
        using var staff = await StaffSide.SignInAsync(product.Product, "demo-senco");

        Assert.Contains("two at a time", await staff.ReadAsync($"/staff/pupils/{chat.Invited.PupilId}/passport"), StringComparison.Ordinal);
        var next = (await NextTime.InviteAsync(product.Product, chat)).Chat;
        Assert.StartsWith("I remember how you like to talk: two answers and two pictures at a time.", next.InFocus.Note, StringComparison.Ordinal);
        await next.PlayAsync("[OK] ×3 →\n[Yes, the same] →\n[Start] →\n[happy about it] ×2 →\n[my school day] →\n[That's all] →\n[Start] →");
        Assert.Equal(["Now: coming in", "classroom"], HeadingsOf(next.InFocus));
    }

    [Fact]
    public async Task A_survey_can_be_answered_two_at_a_time()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Playtimes", "child/my-school-day");
        var chat = await survey.OpenAsync();
        await chat.PlayAsync("[OK] ×3 →\n\"two at a time\" →\n[Start] →");

        Assert.Equal(["Now: coming in", "classroom"], HeadingsOf(chat.InFocus));
        await chat.PlayAsync("[happy about it: coming in] →\n[happy about it: classroom] →");
        Assert.Equal("Now: playtime", chat.InFocus.Word);
    }

    [Fact]
    public async Task Practice_and_the_plan_stay_one_at_a_time()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n\"three at a time\" →\n[Start] →");

        Assert.Equal("pizza", chat.InFocus.Word);
        await chat.PlayAsync("[happy about it] ×2 →\n[Yes, look at it] →");
        Assert.DoesNotContain("Now:", chat.InFocus.Word, StringComparison.Ordinal);
    }

    private static List<string> HeadingsOf(CardSeen card)
    {
        using var json = JsonDocument.Parse(card.Json);

        return [.. Headings(json.RootElement).Skip(1)];
    }

    private static List<string> Headings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("style", out var style) && style.ValueEquals("heading") => [element.GetProperty("text").GetString()!],
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(member => Headings(member.Value))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Headings)],
        _ => [],
    };

    private static string Line(RecordKept.Placed placed) => $"{placed.Option.Split('/')[1]} {string.Join(' ', placed.History.Select(before => before.Place))}";

    private static async Task PlaysAsync(ScriptedChat chat, string table) => Assert.Equal(Transcript.Tidy(table), await chat.PlayAsync(table));

    private async Task<ScriptedChat> AtMySchoolDayAsync()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToMySchoolDay);

        return chat;
    }
}
