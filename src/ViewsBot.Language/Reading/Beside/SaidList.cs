using ViewsBot.Language.Reading.Patterns;

namespace ViewsBot.Language.Reading.Beside;

/// <summary>One thing that may be said to the conversation itself.</summary>
/// <param name="What">What it is.</param>
/// <param name="Patterns">How it is said.</param>
/// <param name="IsBeforeAnswers">Whether it goes before an answer that the same words give.</param>
internal sealed record SaidList(Said What, PatternMatcher Patterns, bool IsBeforeAnswers);
