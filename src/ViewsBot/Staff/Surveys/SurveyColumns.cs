using ViewsBot.Content.Topics;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Surveys;

/// <summary>The columns of a survey's result in words.</summary>
internal static class SurveyColumns
{
    /// <summary>A topic's columns, each with its place in a row: the scale's points, each reason for no answer as itself, and not asked.</summary>
    public static IEnumerable<(int Index, string Word)> Of(Topic topic, Pictured pictured)
    {
        for (var index = 0; index < SurveyResult.Answers.Count; index++)
        {
            if (WordOf(topic, SurveyResult.Answers[index], pictured) is { } word) { yield return (index, word); }
        }
    }

    private static string? WordOf(Topic topic, string answer, Pictured pictured) => AnswerKeys.ReadAnswer(answer) switch
    {
        Answer.NotAnswered { Reason: Reason.NotTried } when !topic.Scale.NotAnswers.Contains(AnswerKeys.Of(Reason.NotTried)) => null,
        Answer.NotAnswered none => pictured.Word(none.Reason),
        Answer.Placed => topic.Scale.At(answer) is { } point ? pictured.Say(point.WordKey) : answer,
        _ => pictured.Say("answer/" + answer),
    };
}
