namespace ViewsBot.Staff.SignIn;

/// <summary>That a session was over when a form of it was sent, with what was typed, sealed.</summary>
/// <param name="Kept">What was typed.</param>
/// <param name="Back">The page it was typed on.</param>
internal sealed record SessionOver(string Kept, string Back);
