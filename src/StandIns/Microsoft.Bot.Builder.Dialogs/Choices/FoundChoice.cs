namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was found in a reply.</summary>
public class FoundChoice
{
    /// <summary>What the choice is called.</summary>
    public string Value { get; set; }

    /// <summary>Its place among the choices, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well it fits, above 0 to 1; 1 is all of its words and none between them.</summary>
    public float Score { get; set; }

    /// <summary>The words by which it was found; null when by number or place.</summary>
    public string Synonym { get; set; }
}
