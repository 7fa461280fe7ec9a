namespace ViewsBot.Records.Guidance;

/// <summary>What a school adds to the explainer: signposts, and what to expect there.</summary>
/// <param name="Signposts">In the order of their kinds, then as they were entered.</param>
/// <param name="Expectations">What stands in place of our own sentences.</param>
/// <param name="BornOn">The day of birth of the pupil it is shown about; <c>null</c> where that is not known, or nobody's.</param>
public sealed record SchoolGuide(IReadOnlyList<Signpost> Signposts, IReadOnlyList<Expectation> Expectations, DateOnly? BornOn)
{
    /// <summary>A school that has added nothing.</summary>
    public static SchoolGuide Empty { get; } = new([], [], null);
}
