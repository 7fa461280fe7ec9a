namespace ViewsBot.Records.Participation;

/// <summary>A third of a school year in England.</summary>
public enum Term
{
    /// <summary>September to December.</summary>
    Autumn,

    /// <summary>January to March.</summary>
    Spring,

    /// <summary>April to August.</summary>
    Summer,
}
