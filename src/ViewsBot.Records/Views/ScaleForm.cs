namespace ViewsBot.Records.Views;

/// <summary>How many answers a picture had to choose from; three are too many for some people. Kept with every placement.</summary>
public enum ScaleForm
{
    /// <summary>All three points.</summary>
    ThreePoints,

    /// <summary>The first and the third: there was no middle to choose.</summary>
    TwoPoints,

    /// <summary>"Yes" to the first, or "not sure", which stands in the second place and is not the middle.</summary>
    YesOrNotSure,
}
