using ViewsBot.Records.Views;

namespace ViewsBot.Records.Surveys;

/// <summary>How many gave one answer to one option.</summary>
/// <param name="Option">The option.</param>
/// <param name="Answer">The answer's key, as <see cref="AnswerKeys"/> writes it.</param>
/// <param name="HowMany">How many, from 1.</param>
public sealed record SurveyCount(OptionKey Option, string Answer, int HowMany);
