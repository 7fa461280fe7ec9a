namespace ViewsBot.Records.Views;

/// <summary>A point of a three-point scale in the scale's own order, whichever way the page runs.</summary>
public enum Place
{
    /// <summary>The first point: for FEEL, "happy about it".</summary>
    Left,

    /// <summary>The second point: for FEEL, "in the middle".</summary>
    Middle,

    /// <summary>The third point: for FEEL, "not happy about it".</summary>
    Right,
}
