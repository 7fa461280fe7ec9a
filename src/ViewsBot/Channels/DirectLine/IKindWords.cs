namespace ViewsBot.Channels.DirectLine;

/// <summary>The wall between a channel's edge and the words: the edge never knows a sentence.</summary>
public interface IKindWords
{
    /// <summary>A sentence in the language nearest to the one asked for.</summary>
    /// <param name="sentence">Which.</param>
    /// <param name="language">BCP 47, or <c>null</c> if nobody knows.</param>
    string For(KindSentence sentence, string? language);
}
