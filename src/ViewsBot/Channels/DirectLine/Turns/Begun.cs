namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>A conversation the bot was told of.</summary>
/// <param name="IsNew">Whether it was told just now.</param>
/// <param name="LastSequence">The number of the last activity before this call; a stream asked for now begins after it.</param>
internal sealed record Begun(bool IsNew, long LastSequence);
