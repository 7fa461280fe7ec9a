using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message with text.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Message(text, ssml, inputHint);

    /// <summary>A message with buttons that say and send one text each.</summary>
    /// <param name="actions">The texts.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>A message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>A message with buttons that say and send one text each, for some only.</summary>
    /// <param name="actions">The texts.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <param name="toList">The ids of those who see the buttons.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text, string ssml, string inputHint, IList<string> toList)
    {
        ArgumentNullException.ThrowIfNull(actions);

        var buttons = actions.Select(action => new CardAction(ActionTypes.ImBack, title: action, value: action));
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <summary>A message with buttons, for some only.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <param name="toList">The ids of those who see the buttons.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text, string ssml, string inputHint, IList<string> toList)
    {
        ArgumentNullException.ThrowIfNull(cardActions);

        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions(toList, cardActions.ToList());
        return message;
    }

    /// <summary>A message with a card, a picture or a file.</summary>
    /// <param name="attachment">The card, picture or file.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);

        return Attached(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    /// <summary>A message with cards, pictures or files, one under the other.</summary>
    /// <param name="attachments">The cards, pictures or files.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);

        return Attached(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    /// <summary>A message with cards, pictures or files, side by side.</summary>
    /// <param name="attachments">The cards, pictures or files.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);

        return Attached(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    /// <summary>A message with a picture or a film at an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="name">Its file name; empty when null.</param>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is spoken aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; <c>acceptingInput</c> when null.</param>
    /// <returns>A new message.</returns>
    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            throw new ArgumentNullException(nameof(url));
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            throw new ArgumentNullException(nameof(contentType));
        }

        var attachment = new Attachment(contentType, url, name: string.IsNullOrWhiteSpace(name) ? string.Empty : name);
        return Attached(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static Activity Attached(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    /// <summary>Nothing rather than an empty text: clients would show that as a message.</summary>
    private static Activity Message(string text, string ssml, string inputHint)
        => new(ActivityTypes.Message)
        {
            Attachments = [],
            Entities = [],
            Text = string.IsNullOrWhiteSpace(text) ? null : text,
            Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
            InputHint = inputHint ?? InputHints.AcceptingInput,
        };
}
