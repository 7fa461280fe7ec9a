using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Cards;

/// <summary>
/// One option to place: its picture and three equal choices. Template <c>question</c>. A choice comes back as
/// <c>{board, option, place}</c>, a control as <c>{control, board, option}</c>.
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

    /// <summary>Where it stands already: <c>left</c>, <c>middle</c> or <c>right</c>; or none.</summary>
    public string? Chosen { get; init; }

    /// <summary>What else is said of it, one sentence a line; mostly nothing.</summary>
    public IReadOnlyList<Sentence> Lines { get; init; } = [];

    internal override string Template => "question";

    internal override CardData Data(Wording wording)
    {
        var words = wording.Words;
        var word = Option.Word.In(words);
        var picture = wording.Picture(Option.PictureKey);
        var data = Begin(wording, string.Join(' ', [.. Lines.Select(wording.Say), wording.Said(Topic, word)]), word);
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
        data.Add("choices", Points(wording));
        data.Add("hasAlso", Topic.Scale.NotAnswers.Count > 0);
        data.Add("also", wording.Controls(Topic.Scale.NotAnswers));

        return data;
    }

    private CardData[] Points(Wording wording)
    {
        var points = Topic.Scale.Points;
        var choices = new CardData[points.Count];
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = new CardData(6) { { "place", points[i].Place } };
            wording.AddChoice(choices[i], wording.Words.Get(points[i].WordKey), points[i].PictureKey, points[i].Place == Chosen);
        }

        return choices;
    }
}
