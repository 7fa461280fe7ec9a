using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Nothing set.</summary>
    public CardAction()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="type">What it does: one of <see cref="ActionTypes"/>.</param>
    /// <param name="title">What is written on it.</param>
    /// <param name="image">The address of its picture.</param>
    /// <param name="text">What <c>messageBack</c> sends as text.</param>
    /// <param name="displayText">What <c>messageBack</c> shows in the conversation.</param>
    /// <param name="value">What it sends or opens.</param>
    /// <param name="channelData">What only this channel understands.</param>
    public CardAction(string type = default, string title = default, string image = default, string text = default, string displayText = default, object value = default, object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What it does: one of <see cref="ActionTypes"/>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Type { get; set; }

    /// <summary>What is written on it.</summary>
    [JsonPropertyName("title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Title { get; set; }

    /// <summary>The address of its picture.</summary>
    [JsonPropertyName("image")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Image { get; set; }

    /// <summary>What <c>messageBack</c> sends as text.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Text { get; set; }

    /// <summary>What <c>messageBack</c> shows in the conversation.</summary>
    [JsonPropertyName("displayText")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string DisplayText { get; set; }

    /// <summary>What it sends or opens.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object Value { get; set; }

    /// <summary>What only this channel understands.</summary>
    [JsonPropertyName("channelData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object ChannelData { get; set; }

    /// <summary>A button that says and sends one text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A button without a type.</returns>
    public static CardAction FromString(string text) => new(title: text, value: text);
}
