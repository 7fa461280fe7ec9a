namespace ViewsBot.Records.Surveys;

/// <summary>A survey as staff see it.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="IsOpen">Whether it can be answered; while it can, there are no counts to see.</param>
/// <param name="Rows">What was answered once it has ended, small groups hidden; empty while it is open.</param>
/// <param name="Answered">How many conversations answered anything; <c>null</c> while it is open, and for fewer than <see cref="SmallGroups.Fewest"/>.</param>
public sealed record SurveyOnFile(Survey Survey, bool IsOpen, IReadOnlyList<SurveyRow> Rows, int? Answered);
