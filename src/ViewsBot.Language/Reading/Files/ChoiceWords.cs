namespace ViewsBot.Language.Reading.Files;

/// <summary>What people say for choices in one language, as written.</summary>
/// <param name="Sets">Sets of single words, by name; a pattern asks for one with "&lt;name&gt;".</param>
/// <param name="Patterns">Patterns of whole replies, by the key of a choice's words, with "@" and an audience where only that says it so.</param>
internal sealed record ChoiceWords(IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Sets, IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Patterns);
