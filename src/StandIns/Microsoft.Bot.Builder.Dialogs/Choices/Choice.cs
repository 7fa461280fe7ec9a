namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen.</summary>
/// <param name="value">What it is called, and what the answer says.</param>
public class Choice(string value = null)
{
    /// <summary>What it is called, and what the answer says.</summary>
    public string Value { get; set; } = value;

    /// <summary>The button that stands for it; one that says its value unless given.</summary>
    public CardAction Action { get; set; }

    /// <summary>Other words that mean it, or null.</summary>
    public List<string> Synonyms { get; set; }
}
