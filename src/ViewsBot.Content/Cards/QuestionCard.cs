using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Cards;

/// <summary>One option to place: its picture and equal choices, three unless fewer were asked for. Template <c>question</c>.</summary>
public sealed record QuestionCard : OptionCard
{
    /// <summary>The column it stands in already: <c>left</c>, <c>middle</c>, <c>right</c> or <c>not-sure</c>; or none.</summary>
    public string? Chosen { get; init; }

    /// <summary>What else is said of it, one sentence a line; mostly nothing.</summary>
    public IReadOnlyList<Sentence> Lines { get; init; } = [];

    internal override string Template => "question";

    internal override CardData Data(Wording wording)
    {
        var words = wording.Words;
        var word = Option.Word.In(words);
        var picture = wording.Picture(Option.PictureKey);
        var points = Points;
        var data = Begin(wording, string.Join(' ', [.. Lines.Select(wording.Say), wording.Said(Topic, word, points)]), word);

        AddAsked(data, wording);
        data.Add("isPractice", Topic.IsPractice);
        data.Add("practice", words.Get("practice/mark"));
        data.Add("picture", picture.FileAs(wording.Format));
        data.Add("alt", words.Get(picture.AltKey));
        data.Add("word", word);
        data.Add("lines", wording.Lines(Lines));
        data.Add("choices", IsFewer ? [] : Choices(points, wording));
        data.Add("fewerChoices", IsFewer ? Choices(points, wording) : []);

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
