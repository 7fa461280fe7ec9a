namespace ViewsBot.Load.Cards;

/// <summary>What a tap does.</summary>
internal enum TapKind
{
    /// <summary>Places an option on the scale.</summary>
    Place,

    /// <summary>Chooses one of several.</summary>
    Choice,

    /// <summary>Steers the conversation.</summary>
    Control,
}
