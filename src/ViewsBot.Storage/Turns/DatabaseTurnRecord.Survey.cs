using ViewsBot.Storage.Surveys;

namespace ViewsBot.Storage.Turns;

/// <summary>A conversation of a survey: it keeps how many gave which answer, and nothing else of what is said in it but an alert.</summary>
internal sealed partial class DatabaseTurnRecord
{
    private SurveyAnswers? _survey;

    /// <summary>The answers of this conversation where it belongs to a survey; else none.</summary>
    private SurveyAnswers? Survey => bound?.Session is { Survey: { } talk } session ? _survey ??= new SurveyAnswers(database, sealer, session, talk) : null;
}
