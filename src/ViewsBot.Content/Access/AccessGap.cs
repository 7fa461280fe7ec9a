namespace ViewsBot.Content.Access;

/// <summary>One thing that was not tested, or does not work yet.</summary>
/// <param name="WordKey">The sentence that says it, such as <c>access/zero</c>.</param>
/// <param name="InDocs">The words by which it stands in <c>docs/accessibility.md</c>, where it is told at length.</param>
public sealed record AccessGap(string WordKey, string InDocs);
