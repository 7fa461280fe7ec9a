namespace ViewsBot.Dialogs.Languages;

/// <summary>Whether languages are offered before a school has read their sentences on consent and safeguarding with a speaker: in Development only.</summary>
/// <param name="AreOffered">Whether they are.</param>
public sealed record DraftLanguages(bool AreOffered);
