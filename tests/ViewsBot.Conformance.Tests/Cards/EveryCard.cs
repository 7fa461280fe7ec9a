using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>Cards of every kind, with everything they can have: each option of each topic, and boards full, empty and mixed.</summary>
internal static class EveryCard
{
    public static Deck Deck { get; } = Deck.Load(Repository.Cards);

    /// <summary>Every language there is a file for, offered or not.</summary>
    private static WordSet Languages { get; } = WordsReader.ReadAll(new CardFiles(Repository.Cards, null));

    private static readonly string[] _places = ["left", "middle", "right", "dont-know", "skip", "not-about-me", "dont-want-to-say", "not-tried"];

    public static IReadOnlyList<(string Name, Card Card)> All { get; } =
    [
        .. Deck.Topics.All.SelectMany(Questions),
        .. Deck.Topics.All.Where(topic => !topic.IsPractice && !topic.IsOfPlan).SelectMany(Several),
        .. Deck.Topics.All.SelectMany(Boards),
        ("a message", Message),
        ("a message with nothing to choose", Message with { Choices = [], PictureKey = null, Lines = [] }),
        .. Enumerable.Range(1, 12).Select(count => ($"{count} to choose from", (Card)Choose(count))),
        .. Enumerable.Range(1, Languages.Languages.Count).Select(count => ($"{count} languages to choose from", (Card)Choice(count))),
        ("a place to write", new WriteCard { Ask = "proud", Heading = "closing/proud" }),
        ("a place to write about a picture", new WriteCard { Ask = "about", Heading = new("own-words/write", ("option", "noise")), PictureKey = "noise", Word = "option/sounds-and-places/noise" }),
        ("a reply to who told of harm", Told),
        ("news with everything", News),
        ("news with nothing but its heading", new NewsCard { Ask = "replies/1/1", Heading = "news/you-said", Choices = [] }),
        ("goodbye", new GoodbyeCard { Ask = "goodbye", Heading = "goodbye/heading", Lines = ["goodbye/end", "goodbye/keep"], BoardUrl = "https://school.example/my-board" }),
    ];

    public static IEnumerable<Surface> Surfaces { get; } =
    [
        .. from language in Deck.Words.Languages
           from surface in new (string Url, PictureFormat Format)[] { ("/pictures", PictureFormat.Svg), ("https://school.example/pictures", PictureFormat.Png) }
           from tone in language.Tones.Values.Append(language)
           select new Surface(tone, surface.Url, surface.Format) { OffersLanguages = surface.Format == PictureFormat.Svg },
    ];

    private static LanguageCard Choice(int count) => new()
    {
        Ask = "language",
        Heading = "language/heading",
        PictureKey = "languages",
        Languages = [.. Languages.Languages.Take(count)],
        Chosen = count % 2 == 0 ? "en" : null,
    };

    private static MessageCard Message => new()
    {
        Ask = "welcome",
        Heading = "opening/heading",
        Lines = ["opening/computer", new("opening/who-sees", ("names", "Ms \"Fred\" O'Hara & <b>Mr</b> Šimić"))],
        PictureKey = "hello",
        Choices = [new("ok", "choice/ok"), new("tell-me-more", "choice/tell-me-more"), new("not-now", "choice/not-now")],
        Note = new("note/helper", ("helper", "me")),
    };

    private static NewsCard News => new()
    {
        Ask = "replies/0198/1",
        Heading = "news/you-said",
        About = new("playtime", "option/my-school-day/playtime"),
        Place = new("frown", "scale/feel/right"),
        Quote = "Sam *runs* \"too fast\" <b>always</b> - [here](x)",
        Came = "news/we-did",
        Words = "1. A _quiet_ bench",
        PictureKeys = ["quiet-place", "playtime"],
        Lines = [new("celebrated/with", ("who", "Everyone"))],
        Question = "news/what-you-meant",
        Choices = [new("yes", "choice/yes"), new("not-quite", "choice/not-quite")],
    };

    private static ToldCard Told => new()
    {
        Ask = "told",
        Heading = "told/heading",
        Lines = [new("told/i-will-tell", ("name", "Ms Ford")), "told/not-in-trouble", "told/danger", "told/childline"],
        Choices = [new("go-on", "choice/go-on"), new("stop", "choice/stop")],
    };

    private static ChooseCard Choose(int count) => new()
    {
        Ask = "what",
        Heading = "own-words/heading",
        Lines = ["own-words/choose"],
        Choices = [.. Options.Take(count).Select((option, index) => new Choice(option.Key, option.WordKey, option.PictureKey, index % 3 == 1))],
        Buttons = [new("nothing-more", "choice/nothing-more")],
    };

    private static IEnumerable<Option> Options => Deck.Topics.For("child").SelectMany(topic => topic.Options);

    private static IEnumerable<(string, Card)> Questions(Topic topic) =>
        topic.Options.SelectMany((option, index) => Questions(topic, option, index + 1));

    private static IEnumerable<(string, Card)> Questions(Topic topic, Option option, int number)
    {
        var asked = new QuestionCard { Board = "board-1", Topic = topic, Option = option, Number = number, Count = topic.Options.Count };

        return
        [
            ($"{option.Key} asked", asked),
            ($"{option.Key} asked again", asked with { Chosen = "middle", Note = new("note/placed", ("option", "a"), ("place", "b")) }),
        ];
    }

    private static IEnumerable<(string, Card)> Several(Topic topic) =>
        from form in (string[])[ScaleForms.Three, ScaleForms.Two, ScaleForms.YesNotSure]
        from count in (int[])[2, 3]
        from now in Enumerable.Range(0, count)
        select ($"{topic.Options[now].Key} asked in {form} among {count}", (Card)(Among(topic, topic.Options.Take(count), now) with { Form = form }));

    /// <summary>One that is placed, one that was not answered, and one that nothing was said of.</summary>
    private static SeveralCard Among(Topic topic, IEnumerable<Option> options, int now)
    {
        OptionShown[] shown = [.. options.Select((option, index) => index switch { 0 => new OptionShown(option, Column: "left"), 1 => new OptionShown(option, Reason: "dont-want-to-say"), _ => new OptionShown(option) })];

        return new SeveralCard { Board = "board-1", Topic = topic, Option = shown[now].Option, Options = shown, Number = now + 1, Count = topic.Options.Count, Note = new("note/placed", ("option", "a"), ("place", "b")) };
    }

    private static IEnumerable<(string, Card)> Boards(Topic topic)
    {
        var mixed = topic.Options.Select((option, index) => (option.Key, Place: _places[index % _places.Length]));
        var empty = new BoardCard { Board = "board-1", Topic = topic, Places = new Dictionary<string, string>() };

        return
        [
            ($"the empty board of {topic.Key}", empty),
            ($"the board of {topic.Key} all in one place", empty with { Places = topic.Options.ToDictionary(option => option.Key, _ => "left") }),
            ($"the mixed board of {topic.Key}", empty with { Places = mixed.ToDictionary(pair => pair.Key, pair => pair.Place) }),
        ];
    }
}
