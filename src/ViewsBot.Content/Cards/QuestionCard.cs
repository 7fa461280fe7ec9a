using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Cards;

/// <summary>
/// One option to place: its picture and equal choices, three unless fewer were asked for. Template <c>question</c>. A choice comes back as
/// <c>{board, option, place}</c>, with <c>points</c> where there are not three, a control as <c>{control, board, option}</c>.
/// </summary>
public sealed record QuestionCard : Card
{
    /// <summary>The board it belongs to, as an id that is the same whenever the question is asked again.</summary>
    public required string Board { get; init; }

    /// <summary>The topic; practice is marked as practice.</summary>
    public required Topic Topic { get; init; }

    /// <summary>The option asked about.</summary>
    public required Option Option { get; init; }

    /// <summary>Which picture this is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Of how many.</summary>
    public required int Count { get; init; }

    /// <summary>The form of the scale: a name of <see cref="ScaleForms"/>.</summary>
    public string Form { get; init; } = ScaleForms.Three;

    /// <summary>The column it stands in already: <c>left</c>, <c>middle</c>, <c>right</c> or <c>not-sure</c>; or none.</summary>
    public string? Chosen { get; init; }

    /// <summary>What else is said of it, one sentence a line; mostly nothing.</summary>
    public IReadOnlyList<Sentence> Lines { get; init; } = [];

    /// <summary>The points there are to choose from.</summary>
    public IReadOnlyList<ShownPoint> Points => Topic.Scale.Shown(Form);

    internal override string Template => "question";

    private protected override bool SaysAboutThis => Topic.Scale.NotAnswers.Contains(ControlRows.AboutThis);

    internal override CardData Data(Wording wording)
    {
        var words = wording.Words;
        var word = Option.Word.In(words);
        var picture = wording.Picture(Option.PictureKey);
        var points = Points;
        var also = Topic.Scale.NotAnswers.Where(key => key != ControlRows.AboutThis).ToList();
        var isFewer = Form != ScaleForms.Three;
        var data = Begin(wording, string.Join(' ', [.. Lines.Select(wording.Say), wording.Said(Topic, word, points)]), word);
        data.Add("board", Board);
        data.Add("option", Option.Key);
        data.Add("isPractice", Topic.IsPractice);
        data.Add("practice", words.Get("practice/mark"));
        data.Add("dots", ProgressDots.Of(Number, Count));
        data.Add("progress", words.Get("question/progress", ("number", wording.Number(Number)), ("count", wording.Number(Count))));
        data.Add("stem", words.Get(Topic.StemKey));
        data.Add("picture", picture.FileAs(wording.Format));
        data.Add("alt", words.Get(picture.AltKey));
        data.Add("word", word);
        data.Add("lines", wording.Lines(Lines));
        data.Add("chosenWord", wording.Chosen);
        data.Add("points", Form);
        data.Add("choices", isFewer ? [] : Choices(points, wording));
        data.Add("fewerChoices", isFewer ? Choices(points, wording) : []);
        data.Add("hasAlso", also.Count > 0);
        data.Add("also", wording.Controls(also));

        return data;
    }

    private CardData[] Choices(IReadOnlyList<ShownPoint> points, Wording wording)
    {
        var choices = new CardData[points.Count];
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = new CardData(6) { { "place", points[i].Place } };
            wording.AddChoice(choices[i], points[i].WordIn(wording.Words), points[i].PictureKey, points[i].Column == Chosen);
        }

        return choices;
    }
}
