namespace ViewsBot.FakeChannel.Translator;

/// <summary>Why the service takes a request not, by its own numbers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The service's number for it.</param>
/// <param name="Message">What it says.</param>
public sealed record Refusal(int Status, int Code, string Message);
