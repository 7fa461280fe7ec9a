using ViewsBot.Records.Cycles;

namespace ViewsBot.Records.Notes;

/// <summary>The parts of a cycle's notes: their stable keys, and which a cycle has.</summary>
public static class NoteParts
{
    /// <summary>The school year from which a review must look at preparing for adulthood.</summary>
    /// <remarks>Source: SEND Code of Practice 8.9 and 9.184.</remarks>
    public const int FirstYearForAdulthood = 9;

    private static readonly string[] Keys = ["strengths", "needs", "outcomes", "done", "employment", "independent-living", "community", "health", "agreed", "diary"];

    /// <summary>What is written while assessing.</summary>
    public static IReadOnlyList<NotePart> Assessing { get; } = [NotePart.Strengths, NotePart.Needs];

    /// <summary>The four areas of preparing for adulthood.</summary>
    public static IReadOnlyList<NotePart> ForAdulthood { get; } = [NotePart.Employment, NotePart.IndependentLiving, NotePart.Community, NotePart.Health];

    /// <summary>The key of a part, such as <c>independent-living</c>.</summary>
    public static string Of(NotePart part) => Keys[(int)part];

    /// <summary>Reads what <see cref="Of"/> wrote, or <c>null</c>.</summary>
    public static NotePart? Read(string? key) => Array.IndexOf(Keys, key) is >= 0 and var index ? (NotePart)index : null;

    /// <summary>Whether the review of a cycle looks at preparing for adulthood: an annual review in or after the school year of Year 9.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="bornOn">The pupil's day of birth, or <c>null</c>; then nobody can tell, and it is offered.</param>
    public static bool LooksAtAdulthood(Cycle cycle, DateOnly? bornOn)
    {
        ArgumentNullException.ThrowIfNull(cycle);

        return cycle.Kind == CycleKind.AnnualReview
            && (bornOn is not { } born || SchoolYear.Of(born, cycle.MeetingOn ?? cycle.StageStarts[^1]) >= FirstYearForAdulthood);
    }
}
