namespace Microsoft.Bot.Schema;

/// <summary>Puts cards into attachments.</summary>
public static class Extensions
{
    /// <summary>Puts a hero card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>A new attachment.</returns>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);

    /// <summary>Puts a thumbnail card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>A new attachment.</returns>
    public static Attachment ToAttachment(this ThumbnailCard card) => new(ThumbnailCard.ContentType, content: card);
}
