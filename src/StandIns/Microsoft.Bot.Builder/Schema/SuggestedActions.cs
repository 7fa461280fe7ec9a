using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that go once one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>Nothing set.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="to">The ids of those who see them; everybody, when empty.</param>
    /// <param name="actions">The buttons.</param>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The ids of those who see them; everybody, when empty.</summary>
    [JsonPropertyName("to")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("actions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<CardAction> Actions { get; set; }
}
