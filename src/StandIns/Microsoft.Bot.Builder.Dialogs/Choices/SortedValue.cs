namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for.</summary>
public class SortedValue
{
    /// <summary>Its words.</summary>
    public string Value { get; set; }

    /// <summary>What it belongs to; several values may share one.</summary>
    public int Index { get; set; }
}
