namespace ViewsBot.Language.Reading;

/// <summary>What a typed reply was taken for: a point of the scale, a reason for no answer, or words to keep as they are.</summary>
public abstract record Got
{
    private Got() { }

    /// <summary>A point of the scale.</summary>
    /// <param name="Index">0, 1 or 2: the first, second or third of the scale, whichever way the page runs.</param>
    public sealed record Point(int Index) : Got;

    /// <summary>Not an answer, and never counted as the middle of the scale.</summary>
    /// <param name="Kind">Which of the reasons it is.</param>
    public sealed record NotAnAnswer(Reading.NotAnAnswer Kind) : Got;

    /// <summary>The speaker's own words: nothing was read into them.</summary>
    public sealed record Words : Got;
}
