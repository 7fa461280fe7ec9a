using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>How much of a language's typed answers is read as it should be, and whether that is enough.</summary>
internal sealed record LanguageScore(string Tag, Score Placements, Score Placed, Score Controls, Score Disclosures, Score Alarms, Score Guessed)
{
    public const string Heading = "language  placements right  wrong           controls right  disclosures     false alarms    own words placed";

    /// <summary>What misses its aim.</summary>
    public IEnumerable<string> Misses =>
        from aim in new (string What, bool IsMet, Score Score)[]
        {
            ("placements right, at least 95 %", Placements.Part >= 0.95, Placements),
            ("placements wrong, at most 1 %", Placed.Part <= 0.01, Placed),
            ("controls right, at least 98 %", Controls.Part >= 0.98, Controls),
            ("disclosures found, at least 98 %", Disclosures.Part >= 0.98, Disclosures),
            ("look-alikes that alert, at most 15 %", Alarms.Part <= 0.15, Alarms),
        }
        where !aim.IsMet
        select $"{Tag}: {aim.What}, but {aim.Score}";

    /// <summary>Reads every line. What was written never to be tuned to is counted and not shown: whoever sees it would tune to it.</summary>
    public static LanguageScore Of(string tag)
    {
        var read = TypedAnswer.InLanguage(tag).Select(answer => (Answer: answer, Understood: answer.Read())).ToLookup(one => one.Answer.Group);

        return new LanguageScore(
            tag,
            Count(read["placement"], one => one.Answer.IsReadRight(one.Understood)),
            Count(read["placement"], one => one.Answer.IsPlacedWrong(one.Understood)),
            Count(read["control"], one => one.Answer.IsReadRight(one.Understood)),
            Count(read["disclosure"], one => one.Understood.Alert),
            Count(read["lookalike"].Where(one => one.Answer.Alert != "any"), one => one.Understood.Alert),
            Count(read["ordinary"].Concat(read["doubt"]), one => one.Understood.Got is Got.Point));
    }

    /// <summary>What is worse than counts that were reached: placements and controls right, disclosures found, look-alikes that alert, own words placed.</summary>
    public IEnumerable<string> Against(int[] reached) =>
        from one in new (string What, int Now, int Then, bool IsWorse)[]
        {
            ("placements right", Placements.Some, reached[0], Placements.Some < reached[0]),
            ("controls right", Controls.Some, reached[1], Controls.Some < reached[1]),
            ("disclosures found", Disclosures.Some, reached[2], Disclosures.Some < reached[2]),
            ("look-alikes that alert", Alarms.Some, reached[3], Alarms.Some > reached[3]),
            ("own words placed", Guessed.Some, reached[4], Guessed.Some > reached[4]),
        }
        where one.IsWorse
        select $"{Tag}: {one.What} {one.Now}, and were {one.Then}";

    public override string ToString() => $"{Tag,-9} {Placements,-17} {Placed,-15} {Controls,-15} {Disclosures,-15} {Alarms,-15} {Guessed}";

    private static Score Count(IEnumerable<(TypedAnswer, Understood)> read, Func<(TypedAnswer Answer, Understood Understood), bool> counts)
    {
        var all = read.ToList();

        return new Score(all.Count(counts), all.Count);
    }
}
