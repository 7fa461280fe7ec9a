namespace Microsoft.Bot.Schema;

/// <summary>A message in a conversation.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of the text (BCP 47).</summary>
    string Locale { get; set; }

    /// <summary>What is said.</summary>
    string Text { get; set; }

    /// <summary>What is spoken aloud: text or SSML.</summary>
    string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>What to show where cards cannot be shown.</summary>
    string Summary { get; set; }

    /// <summary>How the text is to be read: one of <see cref="TextFormatTypes"/>.</summary>
    string TextFormat { get; set; }

    /// <summary>How attachments stand together: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>Cards, pictures and files.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons that go once one is pressed.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When the message is of no more use.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a card's button sent.</summary>
    object Value { get; set; }

    /// <summary>The mentions among the entities.</summary>
    /// <returns>Never null; empty when nobody is mentioned.</returns>
    Mention[] GetMentions();

    /// <summary>Whether there is anything to send.</summary>
    /// <returns>True with text, a summary, an attachment or channel data.</returns>
    bool HasContent();
}
