namespace ViewsBot.Records.Assessing;

/// <summary>How the answers of several people on one option stand to each other. It is no score, and nobody is right.</summary>
public enum Comparison
{
    /// <summary>Fewer than two have put it anywhere.</summary>
    TooFew,

    /// <summary>All who put it somewhere put it in the same place.</summary>
    Agree,

    /// <summary>They put it in different places.</summary>
    Differ,
}
