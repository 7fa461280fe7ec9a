namespace ViewsBot.Conversation.Tests.Interrupting;

/// <summary>What a conversation waits for when it is interrupted.</summary>
public enum Waiting
{
    /// <summary>Where a picture is placed.</summary>
    Picture,

    /// <summary>Own words.</summary>
    Words,

    /// <summary>That the board is right, or something on it is changed.</summary>
    Board,
}
