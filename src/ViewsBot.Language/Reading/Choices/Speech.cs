using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Choices;

/// <summary>What is needed to read a reply on a card without a scale.</summary>
/// <param name="Language">The language, a BCP 47 tag.</param>
/// <param name="Phrases">What may be said without a scale.</param>
/// <param name="Emoticons">Faces typed with punctuation.</param>
internal readonly record struct Speech(string Language, PhraseTable Phrases, Emoticons Emoticons);
