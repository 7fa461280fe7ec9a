using ViewsBot.Records.Views;

namespace ViewsBot.Records.Surveys;

/// <summary>Puts the counts of a survey that has ended into rows, and hides small groups.</summary>
public static class SurveyResult
{
    /// <summary>The last column: those who answered something, and not this option.</summary>
    public const string NotAsked = "not-asked";

    /// <summary>The keys of the columns: the points of a scale, each reason for no answer as itself, and not asked.</summary>
    public static IReadOnlyList<string> Answers { get; } =
    [
        .. Enum.GetValues<Place>().Select(place => AnswerKeys.Of(new Answer.Placed(place))),
        .. Enum.GetValues<Reason>().Select(reason => AnswerKeys.Of(new Answer.NotAnswered(reason))),
        NotAsked,
    ];

    /// <summary>The rows, in the order of the options that are given.</summary>
    /// <param name="options">Every option that was offered.</param>
    /// <param name="counts">What was counted.</param>
    /// <param name="answered">How many conversations answered anything.</param>
    /// <returns>None where fewer than <see cref="SmallGroups.Fewest"/> answered: then nothing is shown at all.</returns>
    public static IReadOnlyList<SurveyRow> Of(IReadOnlyList<OptionKey> options, IReadOnlyList<SurveyCount> counts, int answered) => answered < SmallGroups.Fewest
        ? []
        : [.. options.Select(option => RowOf(option, [.. counts.Where(count => count.Option == option)], answered))];

    private static SurveyRow RowOf(OptionKey option, IReadOnlyList<SurveyCount> counts, int answered)
    {
        var cells = Answers.SkipLast(1).Select(answer => counts.Where(count => count.Answer == answer).Sum(count => count.HowMany)).ToList();

        return new SurveyRow(option, SmallGroups.Hide([.. cells, answered - cells.Sum()]));
    }
}
