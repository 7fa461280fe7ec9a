namespace ViewsBot.Content.Access;

/// <summary>One thing that works, with the tests that show it.</summary>
/// <param name="WordKey">The sentence that says it, such as <c>access/keys</c>.</param>
/// <param name="Tests">The tests' full names; at least one.</param>
public sealed record AccessClaim(string WordKey, IReadOnlyList<string> Tests);
