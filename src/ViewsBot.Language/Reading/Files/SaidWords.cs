namespace ViewsBot.Language.Reading.Files;

/// <summary>What is said to the conversation itself in one language, as written.</summary>
/// <param name="Sets">Sets of single words, by name; a pattern asks for one with "&lt;name&gt;".</param>
/// <param name="Patterns">Patterns of whole replies, by the outside name of what they say.</param>
/// <param name="BeforeAnswers">Which of them go before an answer that the same words give: in English "this is boring" may be said of being asked, in a language where it is "it is boring" too it may not.</param>
internal sealed record SaidWords(
    IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Sets,
    IReadOnlyDictionary<string, IReadOnlyList<Phrase>> Patterns,
    IReadOnlyList<Phrase> BeforeAnswers);
