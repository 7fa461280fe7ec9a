using System.Text.Json.Nodes;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Pictures;

namespace ViewsBot.Conformance.Tests.Cards;

public sealed class CardShapeTests
{
    private const int MaximumBytes = 25 * 1024;
    private static readonly string[] _nonAnswers = ["dont-know", "skip", "go-back", "break", "more", "not-about-me", "dont-want-to-say", "repeat", "stop", "explain", "who-sees", "help", "change-helper", "how-many", "my-way", "tell"];

    private static readonly IReadOnlyList<(string Name, int Bytes, JsonNode Card)> _cards =
    [
        .. from surface in EveryCard.Surfaces
           from one in EveryCard.All
           let filled = EveryCard.Deck.Cards.Fill(one.Card, surface)
           select ($"{one.Name} in {surface.Words.Language} as {surface.Format}", filled.Utf8.Length, JsonNode.Parse(filled.Utf8.Span)!),
    ];

    [Fact]
    public void Every_card_is_at_most_25_KB() =>
        Assert.Empty(_cards.Where(card => card.Bytes > MaximumBytes).Select(card => $"{card.Name}: {card.Bytes}"));

    [Fact]
    public void Several_pictures_with_all_of_their_English_beneath_are_at_most_25_KB()
    {
        var sizes = from language in EveryCard.Deck.Words.Languages
                    from one in EveryCard.All
                    where one.Name.Contains(" among ", StringComparison.Ordinal)
                    let surface = new Surface(language, "https://school.example/pictures", PictureFormat.Png) { Beneath = EveryCard.Deck.Words.In("en"), OffersLanguages = true }
                    select (Name: $"{one.Name} in {language.Language}", EveryCard.Deck.Cards.Fill(one.Card, surface).Utf8.Length);

        Assert.All(sizes, size => Assert.InRange(size.Length, 1, MaximumBytes));
    }

    [Fact]
    public void Every_card_is_of_version_1_5_or_lower() =>
        Assert.Empty(Wrong(card => Version.Parse((string)card["version"]!) > new Version(1, 5)));

    [Fact]
    public void Every_card_says_its_language_and_what_to_show_where_cards_are_not_known() =>
        Assert.Empty(Wrong(card => Text(card, "lang").Length == 0 || Text(card, "fallbackText").Length == 0));

    [Fact]
    public void Every_card_can_be_heard_but_the_reply_to_who_told_of_harm()
    {
        var silent = Wrong(card => Text(card, "speak").Length == 0);

        Assert.NotEmpty(silent);
        Assert.All(silent, name => Assert.StartsWith("a reply to who told of harm", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_is_unique_in_its_card() =>
        Assert.Empty(Wrong(card => Ids(card).GroupBy(id => id).Any(same => same.Count() > 1)));

    [Fact]
    public void Every_card_has_the_same_controls_in_the_same_order_at_its_end() =>
        Assert.Empty(Wrong(card => !Ids(new JsonArray([.. card["body"]!.AsArray().Where(part => (string?)part!["id"] != "more-languages").TakeLast(4).Select(part => part!.DeepClone())]))
            .Where(id => id is not ("controls" or "more-controls" or "more-ways" or "tell-someone"))
            .Select(id => id == "dont-know-about-this" ? "dont-know" : id).SequenceEqual(_nonAnswers)));

    [Fact]
    public void Whoever_has_a_choice_of_languages_can_change_it_on_every_card_behind_more() =>
        Assert.Empty(Wrong(card => card["body"]!.AsArray().Any(part => (string?)part!["id"] == "more-languages") != Ids(card).Contains("change-language")));

    [Fact]
    public void I_need_to_tell_someone_is_in_sight_on_every_card() =>
        Assert.Empty(Wrong(card => card["body"]!.AsArray()[^1] is not { } last
            || Text(last, "id") != "tell-someone" || last["isVisible"] is not null
            || !Text(last["actions"]![0]!, "title").StartsWith(EveryCard.Deck.Words.In(Text(card, "lang")).Get("control/tell-someone"), StringComparison.Ordinal)));

    [Fact]
    public void A_choices_name_is_its_word_once_and_its_picture_adds_nothing()
    {
        Assert.NotEmpty(_cards.SelectMany(card => Choices(card.Card)));
        Assert.Empty(Wrong(card => Choices(card).Any(choice => !IsNamedOnce(choice))));
    }

    [Fact]
    public void No_two_choices_of_a_card_are_called_the_same() =>
        Assert.Empty(Wrong(card => Choices(card).GroupBy(choice => Text(choice["selectAction"]!, "title")).Any(same => same.Count() > 1)));

    [Fact]
    public void Of_several_pictures_one_is_asked_now_and_the_buttons_say_that_they_are_for_it()
    {
        var several = _cards.Where(card => card.Name.Contains(" among ", StringComparison.Ordinal)).Select(card => card.Card).ToList();

        Assert.NotEmpty(several);
        Assert.All(several, card =>
        {
            var words = EveryCard.Deck.Words.In(Text(card, "lang"));
            var (now, buttons) = (Objects(card).Single(one => Text(one, "id") == "now"), Objects(card).Single(one => Text(one, "id") == "buttons-for"));
            var option = words.Get("option/" + (string)Objects(card).Single(one => Text(one, "id") == "skip")["data"]!["option"]!);

            Assert.Equal(words.Get("at-once/now", ("option", option)), Text(now, "text"));
            Assert.Equal(words.Get("at-once/buttons-for", ("option", option)), Text(buttons, "text"));
        });
    }

    [Fact]
    public void A_picture_that_is_no_choice_has_its_alternative_text() =>
        Assert.Empty(Wrong(card => Pictures(card, isInChoice: false).Any(picture => Text(picture, "altText").Length == 0)));

    [Fact]
    public void Pictures_come_from_where_the_surface_says_and_in_the_format_it_shows() =>
        Assert.Empty(_cards.Where(card => Objects(card.Card, "Image").Any(picture => !(card.Name.EndsWith("Png", StringComparison.Ordinal)
            ? Text(picture, "url").StartsWith("https://school.example/pictures/", StringComparison.Ordinal) && Text(picture, "url").EndsWith(".png", StringComparison.Ordinal)
            : Text(picture, "url").StartsWith("/pictures/", StringComparison.Ordinal) && Text(picture, "url").EndsWith(".svg", StringComparison.Ordinal))))
            .Select(card => card.Name));

    [Fact]
    public void A_tap_brings_back_keys_and_never_words()
    {
        var words = EveryCard.Deck.Words.In("en").Keys.Select(EveryCard.Deck.Words.In("en").Get).Where(word => word.Contains(' ', StringComparison.Ordinal)).ToHashSet();

        Assert.Empty(Wrong(card => Objects(card, "Action.Submit").Any(action => action["data"]!.AsObject().Any(pair => words.Contains((string)pair.Value!)))));
    }

    [Fact]
    public void A_placed_option_is_marked_in_words_and_by_style_and_no_other_is()
    {
        var again = _cards.Where(card => card.Name.Contains(" asked again ", StringComparison.Ordinal)).Select(card => card.Card).ToList();

        Assert.NotEmpty(again);
        Assert.All(again, card => Assert.Equal(["emphasis", "accent", "emphasis"], Choices(card).Select(choice => Text(choice, "style"))));
        Assert.All(again, card => Assert.Equal([2, 3, 2], Choices(card).Select(choice => choice["items"]!.AsArray().Count)));
    }

    [Fact]
    public void Only_the_scale_that_asks_what_helps_also_offers_not_tried()
    {
        var offers = _cards.Where(card => Ids(card.Card).Contains("not-tried")).Select(card => card.Name).ToList();

        Assert.NotEmpty(offers);
        Assert.All(offers, name => Assert.Matches("^(what-we-try|my-support)/", name));
    }

    [Fact]
    public void Only_the_scale_that_asks_how_support_works_also_offers_not_to_know_about_it()
    {
        var offers = _cards.Where(card => Ids(card.Card).Contains("dont-know-about-this")).Select(card => card.Name).ToList();

        Assert.NotEmpty(offers);
        Assert.All(offers, name => Assert.Matches("^(school-support|working-together)/", name));
        Assert.Empty(_cards.Where(card => offers.Contains(card.Name) && Ids(card.Card).Contains("dont-know")).Select(card => card.Name));
    }

    private static bool IsNamedOnce(JsonNode choice)
    {
        var word = WordOf(choice);
        var shown = Objects(choice, "TextBlock").Select(text => Text(text, "text")).ToList();

        return word.Length > 0 && shown.Count(text => text == word) == 1
            && Objects(choice, "Image").All(picture => picture["altText"] is { } alt && (string?)alt == "");
    }

    /// <summary>Its word: where several options have the same, it is called by its option too.</summary>
    private static string WordOf(JsonNode choice)
    {
        var (name, words) = (Text(choice["selectAction"]!, "title"), Objects(choice, "TextBlock").Select(text => Text(text, "text")));

        return ((string?)choice["selectAction"]!["id"])?.StartsWith("place-", StringComparison.Ordinal) == true
            ? words.FirstOrDefault(word => name.StartsWith(word, StringComparison.Ordinal)) ?? ""
            : name;
    }

    private static List<string> Wrong(Func<JsonNode, bool> isWrong) => [.. _cards.Where(card => isWrong(card.Card)).Select(card => card.Name)];

    private static string Text(JsonNode node, string name) => (string?)node[name] ?? "";

    private static IEnumerable<string> Ids(JsonNode node) => Objects(node).Select(one => (string?)one["id"]).OfType<string>();

    private static IEnumerable<JsonObject> Choices(JsonNode node) => Objects(node).Where(one => one["selectAction"] is not null);

    private static IEnumerable<JsonObject> Objects(JsonNode node, string type) => Objects(node).Where(one => Text(one, "type") == type);

    private static IEnumerable<JsonObject> Pictures(JsonNode card, bool isInChoice)
    {
        var inChoices = Choices(card).SelectMany(choice => Objects(choice, "Image")).ToHashSet();

        return Objects(card, "Image").Where(picture => inChoices.Contains(picture) == isInChoice);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject one => one.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(one),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };
}
