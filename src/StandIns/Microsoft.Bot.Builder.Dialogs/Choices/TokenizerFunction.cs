namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks a text into words.</summary>
/// <param name="text">The text; null has no words.</param>
/// <param name="locale">Its language, or null.</param>
/// <returns>The words in order.</returns>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
