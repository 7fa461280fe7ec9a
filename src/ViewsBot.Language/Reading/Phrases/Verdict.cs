namespace ViewsBot.Language.Reading.Phrases;

/// <summary>What the pieces of a reply come to.</summary>
/// <param name="Got">The answer in it.</param>
/// <param name="Control">What it asks of the conversation, if anything.</param>
/// <param name="Page">Which page the control asks for, as a number from 1; 0 where it asks for none.</param>
internal readonly record struct Verdict(Got Got, Control? Control = null, byte Page = 0)
{
    /// <summary>Own words: nothing, or nothing certain, was read.</summary>
    public static Verdict Words { get; } = new(new Got.Words());

    private static readonly Got.Point[] _points = [new(0), new(1), new(2)];
    private static readonly Got.NotAnAnswer[] _reasons = [.. Enum.GetValues<NotAnAnswer>().Select(kind => new Got.NotAnAnswer(kind))];

    /// <summary>A point of the scale.</summary>
    /// <param name="index">0, 1 or 2.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Point(int index) => new(_points[index]);

    /// <summary>Something asked of the conversation.</summary>
    /// <param name="control">What is asked.</param>
    /// <param name="page">Which page it asks for, or 0.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Asks(Control control, byte page) => new(Words.Got, control, page);

    /// <summary>A reason for no answer; two of them are controls as well.</summary>
    /// <param name="kind">The reason.</param>
    /// <returns>The verdict.</returns>
    public static Verdict NotAnAnswer(NotAnAnswer kind) => new(_reasons[(int)kind], kind switch
    {
        Reading.NotAnAnswer.Skip => Reading.Control.Skip,
        Reading.NotAnAnswer.DontKnow => Reading.Control.DontKnow,
        _ => null,
    });
}
