using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A hero card: one large picture, words and buttons.</summary>
public class HeroCard
{
    /// <summary>The media type of the card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Nothing set.</summary>
    public HeroCard()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The line under it.</param>
    /// <param name="text">The text.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="buttons">The buttons.</param>
    /// <param name="tap">What a tap anywhere on the card does.</param>
    public HeroCard(string title = default, string subtitle = default, string text = default, IList<CardImage> images = default, IList<CardAction> buttons = default, CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Title { get; set; }

    /// <summary>The line under it.</summary>
    [JsonPropertyName("subtitle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Text { get; set; }

    /// <summary>The pictures.</summary>
    [JsonPropertyName("images")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("buttons")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a tap anywhere on the card does.</summary>
    [JsonPropertyName("tap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CardAction Tap { get; set; }
}
