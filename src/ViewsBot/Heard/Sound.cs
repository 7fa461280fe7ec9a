namespace ViewsBot.Heard;

/// <summary>One sentence to be heard.</summary>
/// <param name="Bytes">The sound.</param>
/// <param name="MediaType">What a browser is told it is: <c>audio/mpeg</c> and the like, by what is in it.</param>
internal sealed record Sound(ReadOnlyMemory<byte> Bytes, string MediaType);
