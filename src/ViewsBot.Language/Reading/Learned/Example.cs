namespace ViewsBot.Language.Reading.Learned;

/// <summary>Something typed, and what it means.</summary>
/// <param name="Text">As somebody may type it.</param>
/// <param name="Sense">What it means, a number of <see cref="Senses"/>.</param>
/// <param name="IsHarmless">Whether it only looks as if it told of harm.</param>
internal readonly record struct Example(string Text, int Sense, bool IsHarmless);
