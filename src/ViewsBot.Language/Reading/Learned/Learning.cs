namespace ViewsBot.Language.Reading.Learned;

/// <summary>
/// Logistic regression of one sense against all else, learned example by example with steps that grow smaller for what was met often
/// (AdaGrad: Duchi, Hazan and Singer, 2011). The same examples always give the same weights.
/// </summary>
internal static class Learning
{
    private const float Rate = 0.3f;
    private const float Shrink = 1e-4f;
    private const float Certain = 0.02f;
    private const float MostWeightOfOne = 3;
    private const int Seed = 1;

    /// <summary>Learns.</summary>
    /// <param name="lessons">The examples.</param>
    /// <param name="sense">The sense.</param>
    /// <param name="rounds">How often each example is looked at.</param>
    /// <returns>The weights.</returns>
    public static Weights Of(IReadOnlyList<Lesson> lessons, int sense, int rounds)
    {
        var weights = new float[LetterGroups.Numbers];
        var squares = new float[LetterGroups.Numbers];
        var of = lessons.Count(lesson => lesson.Sense == sense);
        var weightOfOne = Math.Min(MostWeightOfOne, (lessons.Count - of) / (float)Math.Max(1, of));
        var (start, startSquares) = (0f, 0f);

        foreach (var lesson in InTurns(lessons, rounds))
        {
            var isIt = lesson.Sense == sense;
            var share = 1 / MathF.Sqrt(lesson.Groups.Length + 1);
            var off = Odds(start + (Sum(weights, lesson.Groups) * share)) - (isIt ? 1 : 0);

            // What is certain already teaches nothing more, and most examples are of something else.
            if (Math.Abs(off) < Certain) { continue; }

            off *= isIt ? weightOfOne : 1;
            startSquares += off * off;
            start -= Rate / 2 * off / MathF.Sqrt(startSquares);
            foreach (var group in lesson.Groups)
            {
                var slope = (off * share) + (Shrink * weights[group]);
                squares[group] += slope * slope;
                weights[group] -= Rate * slope / MathF.Sqrt(squares[group] + 1e-8f);
            }
        }

        return new Weights(weights, start);
    }

    /// <summary>Every example as often as there are rounds, each round in another order, which is the same every time.</summary>
    private static IEnumerable<Lesson> InTurns(IReadOnlyList<Lesson> lessons, int rounds)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var chance = new Random(Seed);
        for (var round = 0; round < rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var index in order) { yield return lessons[index]; }
        }
    }

    private static float Sum(float[] weights, int[] groups)
    {
        var sum = 0f;
        foreach (var group in groups) { sum += weights[group]; }

        return sum;
    }

    private static float Odds(float score) => 1 / (1 + MathF.Exp(-score));
}
