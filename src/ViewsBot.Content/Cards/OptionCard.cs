using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Cards;

/// <summary>
/// A card that asks where an option stands. A choice comes back as <c>{board, option, place}</c>, with <c>points</c> where there are not three,
/// a control as <c>{control, board, option}</c>.
/// </summary>
public abstract record OptionCard : Card
{
    /// <summary>The board it belongs to, as an id that is the same whenever the question is asked again.</summary>
    public required string Board { get; init; }

    /// <summary>The topic; practice is marked as practice.</summary>
    public required Topic Topic { get; init; }

    /// <summary>The option asked about: what is typed and the controls are for this one.</summary>
    public required Option Option { get; init; }

    /// <summary>Which picture this is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Of how many.</summary>
    public required int Count { get; init; }

    /// <summary>The form of the scale: a name of <see cref="ScaleForms"/>.</summary>
    public string Form { get; init; } = ScaleForms.Three;

    /// <summary>The points there are to choose from.</summary>
    public IReadOnlyList<ShownPoint> Points => Topic.Scale.Shown(Form);

    private protected override bool SaysAboutThis => Topic.Scale.NotAnswers.Contains(ControlRows.AboutThis);

    private protected bool IsFewer => Form != ScaleForms.Three;

    /// <summary>What is said of the option in focus, and of how far it is.</summary>
    private protected void AddAsked(CardData data, Wording wording)
    {
        var words = wording.Words;
        var also = Topic.Scale.NotAnswers.Where(key => key != ControlRows.AboutThis).ToList();

        data.Add("board", Board);
        data.Add("option", Option.Key);
        data.Add("dots", ProgressDots.Of(Number, Count));
        data.Add("progress", words.Get("question/progress", ("number", wording.Number(Number)), ("count", wording.Number(Count))));
        data.Add("stem", words.Get(Topic.StemKey));
        data.Add("chosenWord", wording.Chosen);
        data.Add("points", Form);
        data.Add("hasAlso", also.Count > 0);
        data.Add("also", wording.Controls(also));
    }
}
