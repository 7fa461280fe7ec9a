using ViewsBot.Records.Views;

namespace ViewsBot.Records.Assessing;

/// <summary>Lays answers of several people beside each other.</summary>
public static class Comparisons
{
    /// <summary>How places on one scale stand to each other. What is no answer, or not sure, is in no place, and so neither agrees nor differs.</summary>
    /// <param name="answers">What each person says now, and from which answers it was chosen.</param>
    public static Comparison Of(IEnumerable<(Answer Answer, ScaleForm Scale)> answers)
    {
        var places = answers.Where(one => IsInPlace(one.Answer, one.Scale)).Select(one => ((Answer.Placed)one.Answer).Place).ToList();

        return places.Count < 2 ? Comparison.TooFew : places.Distinct().Count() == 1 ? Comparison.Agree : Comparison.Differ;
    }

    private static bool IsInPlace(Answer answer, ScaleForm scale) =>
        answer is Answer.Placed { Place: var place } && !(scale == ScaleForm.YesOrNotSure && place == Place.Middle);
}
