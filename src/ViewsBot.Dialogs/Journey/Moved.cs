namespace ViewsBot.Dialogs.Journey;

/// <summary>Where a stage of the conversation leaves the person.</summary>
internal enum Moved
{
    /// <summary>To the stage after it.</summary>
    On,

    /// <summary>To the stage before it.</summary>
    Back,

    /// <summary>To its own beginning.</summary>
    Again,

    /// <summary>To the beginning of its topic.</summary>
    Restart,
}
