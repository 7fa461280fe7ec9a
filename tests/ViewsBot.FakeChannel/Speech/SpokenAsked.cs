namespace ViewsBot.FakeChannel.Speech;

/// <summary>One request as the speech service got it.</summary>
/// <param name="Text">The sentence, read from the SSML.</param>
/// <param name="Voice">The voice asked for.</param>
/// <param name="Locale">The language of the document.</param>
/// <param name="Format">The format asked for.</param>
public sealed record SpokenAsked(string Text, string Voice, string Locale, string Format);
