namespace ViewsBot.Properties.Tests.People;

/// <summary>Which kind of thing was kept.</summary>
internal enum KeepingKind
{
    Placement,
    Words,
    Choice,
    Alert,
    Picture,
    Sharing,
    Celebration,
    ReplyAnswer,
    Strategy,
}

/// <summary>One thing that was kept.</summary>
/// <param name="Kind">Which kind of thing.</param>
/// <param name="About">The option, the prompt, the view that is shared or what is celebrated; empty for an alert and an answer to a reply.</param>
/// <param name="Value">The answer's key, the words, what was chosen, or a picture's hash.</param>
/// <param name="Helper">Who helped with a placement; else empty.</param>
internal sealed record Keeping(KeepingKind Kind, string About, string Value, string Helper = "");
