namespace ViewsBot.Channels.DirectLine;

/// <summary>What a channel's edge may have to say by itself. The words stand in <c>cards/words</c>.</summary>
public enum KindSentence
{
    /// <summary>Something went wrong; nothing of this turn was kept; please try again.</summary>
    SomethingWentWrong,

    /// <summary>Nothing can be kept just now; what was said was not kept.</summary>
    NothingCanBeKept,
}
