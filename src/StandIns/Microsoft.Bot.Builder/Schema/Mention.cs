using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody mentioned in a message.</summary>
public class Mention : Entity
{
    /// <summary>A mention of nobody yet.</summary>
    public Mention()
    {
        Type = TypeOfMention;
    }

    /// <summary>With its values.</summary>
    /// <param name="mentioned">Who is mentioned.</param>
    /// <param name="text">The part of the text that mentions them.</param>
    /// <param name="type">Not used: a mention is always of type <c>mention</c>.</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type)
    {
        Mentioned = mentioned;
        Text = text;
        Type = TypeOfMention;
    }

    internal const string TypeOfMention = "mention";

    /// <summary>Who is mentioned.</summary>
    [JsonPropertyName("mentioned")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The part of the text that mentions them.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Text { get; set; }
}
