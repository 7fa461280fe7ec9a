using System.Text.Json.Nodes;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Topics;
using ViewsBot.Testing;

namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>The product's own cards, filled as the bot fills them.</summary>
internal static class Cards
{
    public const string Board = "board-1";

    public static Deck Deck { get; } = Deck.Load(Repository.Cards);

    public static JsonObject Question(int number, string? chosen = null, string language = "en", string form = ScaleForms.Three)
    {
        var topic = Deck.Topics.Find("child", "my-school-day")!;

        return Activity(new QuestionCard
        {
            Board = Board, Topic = topic, Option = topic.Options[number - 1], Number = number, Count = topic.Options.Count, Chosen = chosen, Form = form,
        }, language);
    }

    /// <summary>The cards of the topic from an option on, as a page holds them.</summary>
    public static IReadOnlyList<JsonNode> From(string option, string language = "en")
    {
        var options = Deck.Topics.Find("child", "my-school-day")!.Options.Select(one => one.Key).ToList();

        return [.. Enumerable.Range(options.IndexOf(option) + 1, options.Count - options.IndexOf(option)).Select(number => Question(number, language: language)["attachments"]![0]!["content"]!)];
    }

    public static JsonObject Helper() => Activity(new ChooseCard
    {
        Ask = "helper",
        Heading = "helper/heading",
        Lines = ["helper/any-time"],
        Choices =
        [
            new("alone", "helper/alone", "alone"),
            new("read-to-me", "helper/read-to-me", "reads-to-me"),
            new("pointed-for-me", "helper/pointed-for-me", "points-for-me"),
            new("answered-for-me", "helper/answered-for-me", "answers-for-me"),
        ],
    });

    public static JsonObject Message(string language = "en") => Activity(new MessageCard
    {
        Ask = "hello",
        Heading = "opening/heading",
        Lines = ["opening/computer", "opening/what-you-think", "opening/not-a-test"],
        PictureKey = "hello",
        Choices = [new("ok", "choice/ok"), new("more", "choice/tell-me-more"), new("not-now", "choice/not-now")],
    }, language);

    public static JsonObject WholeBoard() => WholeBoard("en");

    public static JsonObject WholeBoard(string language) => Activity(new BoardCard
    {
        Board = Board,
        Topic = Deck.Topics.Find("child", "my-school-day")!,
        Places = new Dictionary<string, string>
        {
            ["my-school-day/playtime"] = "left", ["my-school-day/pe"] = "left", ["my-school-day/going-home"] = "left",
            ["my-school-day/coming-in"] = "middle", ["my-school-day/lunch"] = "middle", ["my-school-day/toilets"] = "right",
            ["my-school-day/assembly"] = "dont-know", ["my-school-day/trips"] = "skip", ["my-school-day/classroom"] = "right",
        },
    }, language);

    public static JsonObject Write() => Activity(new WriteCard { Ask = "own-words", Heading = "closing/proud" });

    public static JsonObject Told()
    {
        var told = Activity(new ToldCard
        {
            Ask = "told", Heading = "told/heading", Lines = ["told/not-in-trouble", "told/danger", "told/childline"], Choices = [new("go-on", "choice/go-on"), new("stop", "choice/stop")],
        });
        told["deliveryMode"] = "ephemeral";

        return told;
    }

    private static JsonObject Activity(Card card, string language = "en")
    {
        var filled = Deck.Cards.Fill(card, new Surface(Deck.Words.In(language), "/built/pictures", PictureFormat.Svg) { Beneath = Deck.Words.In(language).UnreadInEnglish });

        return new JsonObject
        {
            ["type"] = "message",
            ["from"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = FilledCard.ContentType, ["content"] = JsonNode.Parse(filled.Utf8.Span) }),
        };
    }
}
