using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>
/// Two or three options of a topic, one above the other, each with its picture and all its choices, which say what a card with that one option alone
/// says. One of them is asked now, and the card says which. Template <c>several</c>.
/// </summary>
public sealed record SeveralCard : OptionCard
{
    /// <summary>The options, in the order they are asked; <see cref="OptionCard.Option"/> is among them.</summary>
    public required IReadOnlyList<OptionShown> Options { get; init; }

    /// <summary>Whether it shows an option that is asked after the one in focus.</summary>
    /// <param name="key">The option's key.</param>
    public bool IsAhead(string key) => Options.Any(shown => shown.Option.Key == key) && PlaceOf(key) > PlaceOf(Option.Key);

    /// <summary>What a choice is called. The same word stands under every picture: with its option's, each is called something else.</summary>
    public static string NameOf(ShownPoint point, Option option, LanguageWords words) => words.Get("board/line", ("answer", point.WordIn(words)), ("option", option.Word.In(words)));

    internal override string Template => "several";

    internal override CardData Data(Wording wording)
    {
        var words = wording.Words;
        var word = Option.Word.In(words);
        var data = Begin(wording, wording.Said(Topic, word, Points), word);

        AddAsked(data, wording);
        data.Add("options", Options.Select((shown, index) => One(shown, wording.Number(index + 1), wording)).ToArray());
        data.Add("buttonsFor", words.Get("at-once/buttons-for", ("option", word)));

        return data;
    }

    private int PlaceOf(string key) => Options.TakeWhile(shown => shown.Option.Key != key).Count();

    private CardData One(OptionShown shown, string number, Wording wording)
    {
        var words = wording.Words;
        var word = shown.Option.Word.In(words);
        var picture = wording.Picture(shown.Option.PictureKey);
        var stands = shown.Reason is { } reason ? words.Get("answer/" + reason) : "";
        var choices = Points.Select(point => Choice(point, shown, number, wording)).ToArray();

        return new CardData(10)
        {
            { "n", number },
            { "isNow", shown.Option.Key == Option.Key },
            { "now", words.Get("at-once/now", ("option", word)) },
            { "word", word },
            { "picture", picture.FileAs(wording.Format) },
            { "alt", words.Get(picture.AltKey) },
            { "hasStands", stands.Length > 0 },
            { "stands", stands },
            { "choices", IsFewer ? [] : choices },
            { "fewerChoices", IsFewer ? choices : [] },
        };
    }

    private static CardData Choice(ShownPoint point, OptionShown shown, string number, Wording wording)
    {
        var name = NameOf(point, shown.Option, wording.Words);
        var choice = new CardData(9) { { "place", point.Place }, { "row", number }, { "option", shown.Option.Key }, { "name", name } };

        wording.AddChoice(choice, point.WordIn(wording.Words), name, point.PictureKey, point.Column == shown.Column);

        return choice;
    }
}
