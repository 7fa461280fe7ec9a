using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Conversations;

/// <summary>How far a conversation has come.</summary>
/// <param name="LastSequence">The number of the last activity, used up or kept; 0 for none.</param>
/// <param name="StartedAt">When the bot was told of it, or <c>null</c>.</param>
/// <param name="LastAt">The last timestamp given.</param>
/// <param name="Language">The language the bot last spoke in, or else the invitation's, or <c>null</c>.</param>
internal sealed record Progress(long LastSequence, DateTimeOffset? StartedAt, DateTimeOffset LastAt, string? Language)
{
    /// <summary>Nothing yet.</summary>
    public static readonly Progress None = new(0, null, DateTimeOffset.MinValue, null);

    public static Progress Of(ConversationOnFile? onFile) =>
        onFile is null ? None : new(onFile.LastSequence, onFile.StartedAt, DateTimeOffset.MinValue, onFile.Language);
}
