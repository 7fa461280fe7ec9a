namespace ViewsBot.Language.Reading.Files;

/// <summary>What tells of harm in one language, as written.</summary>
/// <param name="Sets">Sets of single words, by name; a pattern asks for one with "&lt;name&gt;".</param>
/// <param name="Patterns">Patterns by audience, or for "everyone".</param>
/// <param name="Lookalikes">Patterns of what only looks like harm.</param>
internal sealed record HarmWords(
    IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Sets,
    IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Patterns,
    IReadOnlyList<Phrase> Lookalikes);
