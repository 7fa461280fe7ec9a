namespace ViewsBot.Language.Reading.Learned;

/// <summary>
/// From which score on a text is taken to tell of harm: so that of the examples that only look like it six in a hundred would alert, and of ordinary words one in forty.
/// What an example scores is found out by learning from the others, as what people type will not stand among the examples either.
/// </summary>
internal static class Threshold
{
    private const int Parts = 4;
    private const float AlarmsAtLookalikes = 0.06f;
    private const float AlarmsAtOwnWords = 0.025f;

    /// <summary>Finds it.</summary>
    /// <param name="lessons">The examples.</param>
    /// <param name="rounds">How often each is looked at.</param>
    /// <returns>The score; above every score where there is no example that only looks like harm.</returns>
    public static float Of(IReadOnlyList<Lesson> lessons, int rounds)
    {
        var scores = Enumerable.Range(0, Parts).SelectMany(part => ScoresIn(lessons, part, rounds)).ToList();

        return Math.Max(
            Exceeded(scores.Where(one => one.Lesson.IsHarmless), AlarmsAtLookalikes, otherwise: float.MaxValue),
            Exceeded(scores.Where(one => one.Lesson is { IsHarmless: false, Sense: Senses.None }), AlarmsAtOwnWords, otherwise: float.MinValue));
    }

    private static IEnumerable<(Lesson Lesson, float Score)> ScoresIn(IReadOnlyList<Lesson> lessons, int part, int rounds)
    {
        var weights = Learning.Of([.. lessons.Where((_, index) => index % Parts != part)], Senses.Tell, rounds);

        return lessons.Where((_, index) => index % Parts == part).Select(lesson => (lesson, weights.Score(lesson.Groups)));
    }

    private static float Exceeded(IEnumerable<(Lesson Lesson, float Score)> of, float by, float otherwise)
    {
        var scores = of.Select(one => one.Score).OrderDescending().ToList();

        return scores.Count == 0 ? otherwise : scores[(int)(scores.Count * by)];
    }
}
