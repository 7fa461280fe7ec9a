namespace ViewsBot.Content.Explaining;

/// <summary>One picture of a page with its words.</summary>
/// <param name="Key">What it is on its page: a sentence's number from 1, a stage, a question, or the page it opens.</param>
/// <param name="WordKey">The key of its words.</param>
/// <param name="PictureKey">The concept key of its picture.</param>
public sealed record ExplainPart(string Key, string WordKey, string PictureKey);
