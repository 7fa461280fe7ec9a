namespace ViewsBot.Records.Surveys;

/// <summary>What a conversation must know of the survey it belongs to; a session that has one is nobody's.</summary>
/// <param name="Survey">Which survey.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Topics">The keys of the topics it offers.</param>
public sealed record SurveyTalk(SurveyId Survey, string Title, IReadOnlyList<string> Topics);
