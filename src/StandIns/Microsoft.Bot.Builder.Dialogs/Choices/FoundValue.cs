namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a reply.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>The index it was given with.</summary>
    public int Index { get; set; }

    /// <summary>How well it fits, above 0 to 1; 1 is all of its words and none between them.</summary>
    public float Score { get; set; }
}
