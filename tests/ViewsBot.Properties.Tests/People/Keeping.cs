namespace ViewsBot.Properties.Tests.People;

/// <summary>Which kind of thing was kept.</summary>
internal enum KeepingKind
{
    Placement,
    Words,
    Choice,
    Alert,
}

/// <summary>One thing that was kept.</summary>
/// <param name="Kind">Which kind of thing.</param>
/// <param name="About">The option or the prompt; empty for an alert.</param>
/// <param name="Value">The answer's key, the words, or what was chosen.</param>
/// <param name="Helper">Who helped with a placement; else empty.</param>
internal sealed record Keeping(KeepingKind Kind, string About, string Value, string Helper = "");
