namespace ViewsBot.FakeChannel.Translator;

/// <summary>One request as the translation service got it.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="To">The language asked for.</param>
/// <param name="SuggestedFrom">The language they probably are in, or <c>null</c>.</param>
public sealed record Asked(IReadOnlyList<string> Texts, string To, string? SuggestedFrom);
