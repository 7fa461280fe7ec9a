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
}
