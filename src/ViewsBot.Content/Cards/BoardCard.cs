using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>
/// The whole board, to check and change. Template <c>board</c>. A tapped picture comes back as
/// <c>{control:"change", board, option, points}</c>; "This is right" as <c>{control:"this-is-right", board}</c>.
/// </summary>
public sealed record BoardCard : Card
{
    /// <summary>The board's id.</summary>
    public required string Board { get; init; }

    /// <summary>The topic of the board.</summary>
    public required Topic Topic { get; init; }

    /// <summary>
    /// Where each option stands, by option key: <c>left</c>, <c>middle</c>, <c>right</c>, <c>not-sure</c>, or a not-answer such as
    /// <c>dont-know</c>. An option that is missing stands under "not asked yet".
    /// </summary>
    public required IReadOnlyDictionary<string, string> Places { get; init; }

    /// <summary>The form of the scale the speaker chooses in now: a name of <see cref="ScaleForms"/>.</summary>
    public string Form { get; init; } = ScaleForms.Three;

    internal override string Template => "board";

    internal override CardData Data(Wording wording)
    {
        var words = wording.Words;
        var heading = words.Get("board/heading");
        var tap = words.Get("board/tap");
        var columns = Topic.Scale.Columns(Form, Places.Values);
        var data = Begin(wording, $"{heading} {Aloud(columns, words)} {tap}", heading);
        data.Add("board", Board);
        data.Add("points", Form);
        data.Add("isPractice", Topic.IsPractice);
        data.Add("practice", words.Get("practice/mark"));
        data.Add("heading", heading);
        data.Add("topic", words.Get(Topic.TitleKey));
        data.Add("tap", tap);
        data.Add("places", columns.Select(point => Column(point, wording)).ToArray());
        data.Add("notPlaced", NotPlaced(columns, words));
        data.Add("thisIsRight", words.Get("control/this-is-right"));

        return data;
    }

    private IEnumerable<Option> At(ShownPoint point) => Topic.Options.Where(option => Places.GetValueOrDefault(option.Key) == point.Column);

    private CardData Column(ShownPoint point, Wording wording)
    {
        var picture = wording.Picture(point.PictureKey);

        return new CardData
        {
            { "place", point.Column },
            { "word", point.WordIn(wording.Words) },
            { "picture", picture.FileAs(wording.Format) },
            { "alt", wording.Words.Get(picture.AltKey) },
            { "options", At(point).Select(option => Tile(option, wording)).ToArray() },
        };
    }

    private static CardData Tile(Option option, Wording wording) => new(4)
    {
        { "option", option.Key },
        { "word", wording.Say(option.Word) },
        { "picture", wording.Picture(option.PictureKey).FileAs(wording.Format) },
    };

    /// <summary>What is no answer is said in words, each as itself, and can be tapped too.</summary>
    private CardData[] NotPlaced(IReadOnlyList<ShownPoint> columns, LanguageWords words) =>
    [
        .. from option in Topic.Options
           let reason = Places.GetValueOrDefault(option.Key, "not-asked")
           where columns.All(column => column.Column != reason)
           select new CardData(2)
           {
               { "option", option.Key },
               { "line", words.Get("board/line", ("answer", words.Get("answer/" + reason)), ("option", option.Word.In(words))) },
           },
    ];

    private string Aloud(IReadOnlyList<ShownPoint> columns, LanguageWords words) => string.Join(' ', columns.Select(point => Aloud(point, words)));

    private string Aloud(ShownPoint point, LanguageWords words)
    {
        var options = string.Join(", ", At(point).Select(option => option.Word.In(words)));

        return words.Get("board/said", ("place", point.WordIn(words)), ("options", options.Length > 0 ? options : words.Get("board/none")));
    }
}
