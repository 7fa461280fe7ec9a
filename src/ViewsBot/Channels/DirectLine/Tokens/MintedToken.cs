namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>A signed token, and how long it lasts from now.</summary>
/// <param name="Token">A JWT; hand it to the page it is for, never to a log.</param>
/// <param name="ExpiresIn">Whole seconds.</param>
public sealed record MintedToken(string Token, TimeSpan ExpiresIn);
