namespace ViewsBot.Channels.DirectLine.Conversations;

/// <summary>One activity on its way to a page.</summary>
/// <param name="Sequence">Its number, or <c>null</c> if it is never counted (typing, a sorry of the channel's own).</param>
/// <param name="Utf8">Its JSON.</param>
/// <param name="Once">For the page that spoke alone, once: kept nowhere.</param>
/// <param name="TakesPlace">It takes the place of one that was sent before, so its number says nothing about how far the client is.</param>
internal sealed record Utterance(long? Sequence, ReadOnlyMemory<byte> Utf8, bool Once = false, bool TakesPlace = false);
