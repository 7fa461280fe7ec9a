namespace AdaptiveCards;

/// <summary>A column of elements.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>A column without elements yet.</summary>
    public AdaptiveColumn()
        : base("Column")
    {
    }
}
