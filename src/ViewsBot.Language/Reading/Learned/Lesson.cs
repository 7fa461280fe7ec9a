namespace ViewsBot.Language.Reading.Learned;

/// <summary>An example, taken apart to be learned from.</summary>
/// <param name="Groups">What its text is made of.</param>
/// <param name="Sense">What it means, a number of <see cref="Senses"/>.</param>
/// <param name="IsHarmless">Whether it only looks as if it told of harm.</param>
internal sealed record Lesson(int[] Groups, int Sense, bool IsHarmless);
