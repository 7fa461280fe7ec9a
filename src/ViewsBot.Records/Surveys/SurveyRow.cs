using ViewsBot.Records.Views;

namespace ViewsBot.Records.Surveys;

/// <summary>One option of a survey's result.</summary>
/// <param name="Option">The option.</param>
/// <param name="Cells">How many gave each answer, in the order of <see cref="SurveyResult.Answers"/>; <c>null</c> where that is hidden.</param>
public sealed record SurveyRow(OptionKey Option, IReadOnlyList<int?> Cells);
