namespace ViewsBot.Content.Words.Translating;

/// <summary>One sentence as a translator has it: a row of a sheet.</summary>
/// <param name="Key">The sentence's key, with its mark where it is one audience's own.</param>
/// <param name="English">What it says in English.</param>
/// <param name="Note">Where it is seen.</param>
/// <param name="Picture">The concept whose picture stands beside it, or nothing.</param>
/// <param name="Text">What it says in the language; nothing where it is missing.</param>
/// <param name="Status">How far it is.</param>
public sealed record TranslatedSentence(string Key, string English, string Note, string Picture, string Text, SentenceStatus Status);
