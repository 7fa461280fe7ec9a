using System.Text.Json;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Two answers, or yes and not sure, where three are too many: offered or asked for, never silently, and kept with each placement.</summary>
public sealed class FewerAnswersTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToPractice = """
        [OK] ×3               →
        [I am on my own]      →
        [Start]               →
        """;

    private const string ToTheFirstPicture = """
        [Skip]                →
        [Skip]                →
        [Not today]           →
        [my school day]       →
        [That's all]          →
        [Start]               →
        """;

    [Theory]
    [InlineData("[I don't know]", "[Skip]", "pizza", "rain")]
    [InlineData("\"purple\"", "\"the big van\"", "pizza", "pizza")]
    [InlineData("[Not about me]", "\"purple\"", "pizza", "rain")]
    public async Task Are_offered_after_two_tries_in_practice_came_to_nothing(string first, string second, string at, string then)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPractice);
        Assert.Equal(at, chat.InFocus.Word);

        await chat.PlayAsync($"{first} →\n{second} →");

        Assert.Equal("Would fewer answers be better for you?", chat.InFocus.Heading);
        await chat.TapsAsync("two answers");
        Assert.Equal($"Thank you. I will show: two answers. | How do you feel about…? | {then}", chat.InFocus.Line);
        Assert.DoesNotContain("in the middle", chat.InFocus.Choices);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("one")]
    [InlineData("4")]
    [InlineData("7")]
    public async Task A_number_that_none_of_the_choices_says_is_asked_again_and_changes_nothing(string number)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPractice);

        await chat.PlayAsync($"""
            [More or fewer answers] → How many answers shall I show?
            "{number}"              → Read it, or tap Hear it. Then tap one. You can skip or have a break. | How many answers shall I show?
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
        await chat.TapsAsync("Skip");
        Assert.Contains("in the middle", chat.InFocus.Choices);
    }

    [Theory]
    [InlineData("2", "two answers")]
    [InlineData("two answers please", "two answers")]
    [InlineData("just two", "two answers")]
    [InlineData("three", "three answers")]
    [InlineData("the first one", "three answers")]
    [InlineData("the third one", "yes or not sure")]
    [InlineData("yes or not sure", "yes or not sure")]
    public async Task How_many_is_typed_by_its_number_its_words_or_its_place(string typed, string form)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPractice);

        await chat.PlayAsync($"[More or fewer answers] →\n\"{typed}\" →");

        Assert.Equal($"Thank you. I will show: {form}. | How do you feel about…? | pizza", chat.InFocus.Line);
    }

    [Theory]
    [InlineData("[I don't know]", "[I don't know]", "Would fewer answers be better for you?")]
    [InlineData("[More or fewer answers]", "\"huh\"", "How many answers shall I show?")]
    public async Task Each_form_shows_the_pictures_there_would_be_to_choose_from(string first, string second, string heading)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPractice);
        var faces = ShownOn(chat.InFocus, id: "choices");

        await chat.PlayAsync($"{first} →\n{second} →");

        Assert.Equal(heading, chat.InFocus.Heading);
        Assert.Equal(3, faces.Count);
        Assert.Equal(faces, ShownOn(chat.InFocus, "shown-three"));
        Assert.Equal([faces[0], faces[2]], ShownOn(chat.InFocus, "shown-two"));
        var ofYes = ShownOn(chat.InFocus, "shown-yes-not-sure");
        Assert.Equal(2, ofYes.Count);
        Assert.Equal(faces[0], ofYes[0]);
        Assert.DoesNotContain(ofYes[1], faces);
    }

    [Fact]
    public async Task Are_offered_once_and_not_to_who_answers()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPractice);

        await PlaysAsync(chat, """
            [I don't know]        → Thank you. pizza: I don't know. | How do you feel about…? | rain
            [I don't know]        → Would fewer answers be better for you?
            [three answers]       → Thank you. I will show: three answers. | How do you feel about…? | rain
            [I don't know]        → That was the practice. Now we start. | Let us look at your plan.
            """);
    }

    [Fact]
    public async Task Two_answers_use_left_and_right_and_each_placement_says_so()
    {
        var chat = await ToTheFirstPictureAsync("[two answers]");

        await PlaysAsync(chat, """
            [happy about it]      → Thank you. coming in: happy about it. | How do you feel about…? | classroom
            [not happy about it]  → Thank you. classroom: not happy about it. | How do you feel about…? | playtime
            "2"                   → Thank you. playtime: not happy about it. | How do you feel about…? | lunch
            "i like it"           → Thank you. lunch: happy about it. | How do you feel about…? | assembly
            "in the middle"       → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | assembly
            "the third one"       → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | assembly
            "I don't know"        → Thank you. assembly: I don't know. | How do you feel about…? | toilets
            """);

        Assert.Equal(
            ["coming-in left two", "classroom right two", "playtime right two", "lunch left two", "assembly not-an-answer:dont-know two"],
            (await chat.RecordAsync()).Placements.Select(Line));
    }

    [Fact]
    public async Task Yes_and_not_sure_use_left_and_middle_and_not_sure_is_never_the_middle()
    {
        var chat = await ToTheFirstPictureAsync("[yes or not sure]");

        await PlaysAsync(chat, """
            [yes, happy about it] → Thank you. coming in: yes, happy about it. | How do you feel about…? | classroom
            [not sure]            → Thank you. classroom: not sure. | How do you feel about…? | playtime
            "yes"                 → Thank you. playtime: yes, happy about it. | How do you feel about…? | lunch
            "not sure"            → Thank you. lunch: not sure. | How do you feel about…? | assembly
            "i hate it"           → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | assembly
            "too many"            → How many answers shall I show?
            [three answers]       → Thank you. I will show: three answers. | How do you feel about…? | assembly
            [in the middle]       → Thank you. assembly: in the middle. | How do you feel about…? | toilets
            """);

        var record = await chat.RecordAsync();
        Assert.Equal(
            ["coming-in left yes-not-sure", "classroom middle yes-not-sure", "playtime left yes-not-sure", "lunch middle yes-not-sure", "assembly middle three"],
            record.Placements.Select(Line));

        await chat.PlayAsync("[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →");
        Assert.Equal(["column-left", "column-middle", "column-right", "column-not-sure"], ColumnsOf(chat.InFocus));
    }

    [Fact]
    public async Task A_card_from_before_keeps_the_answers_it_showed()
    {
        var chat = await ToTheFirstPictureAsync("[two answers]");
        var withTwo = chat.InFocus;
        await chat.PlayAsync("""
            [happy about it] →
            "three pictures please" →
            [three answers] →
            """);

        await chat.TapsAsync(withTwo, "not happy about it");

        Assert.Equal(["left two", "right two"], (await chat.RecordAsync()).Placements.Single().History.Select(before => $"{before.Place} {before.Points}"));
    }

    [Fact]
    public async Task A_place_that_a_card_did_not_show_is_nothing_it_could_have_sent()
    {
        var chat = await ToTheFirstPictureAsync("[two answers]");
        var tap = chat.InFocus.DataOf("happy about it").GetRawText().Replace("left", "middle", StringComparison.Ordinal);

        await chat.SendsAsync(new { type = "message", value = JsonDocument.Parse(tap).RootElement });

        Assert.StartsWith("I could not use that.", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    private static string Line(RecordKept.Placed placed) => $"{placed.Option.Split('/')[1]} {placed.Place} {placed.Points}";

    private static IEnumerable<string> ColumnsOf(CardSeen card) => JsonDocument.Parse(card.Json).RootElement.GetProperty("body").EnumerateArray()
        .Single(element => element.TryGetProperty("id", out var id) && id.GetString() == "board")
        .GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("id").GetString()!);

    /// <summary>The pictures within a row of the card, in order.</summary>
    private static List<string> ShownOn(CardSeen card, string id)
    {
        using var json = JsonDocument.Parse(card.Json);
        var row = Within(json.RootElement).Single(element => element.TryGetProperty("id", out var found) && found.GetString() == id);

        return [.. Within(row).Where(element => element.TryGetProperty("url", out _)).Select(element => element.GetProperty("url").GetString()!)];
    }

    private static IEnumerable<JsonElement> Within(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [element, .. element.EnumerateObject().SelectMany(property => Within(property.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Within),
        _ => [],
    };

    private async Task<ScriptedChat> ToTheFirstPictureAsync(string form)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPractice);
        await chat.PlayAsync($"[More or fewer answers] →\n{form} →");
        await chat.PlayAsync(ToTheFirstPicture);

        return chat;
    }
}
