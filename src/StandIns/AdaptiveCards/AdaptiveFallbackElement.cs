namespace AdaptiveCards;

/// <summary>What to show in place of an element that cannot be shown.</summary>
public class AdaptiveFallbackElement
{
    internal const string Drop = "drop";

    /// <summary>Another element in its place.</summary>
    /// <param name="fallbackContent">The other element.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) =>
        (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    /// <summary>Nothing in its place, or nothing said about it.</summary>
    /// <param name="fallbackType">Which of them.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>What is to be done.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>Nothing is said.</summary>
        None,

        /// <summary>Nothing is shown.</summary>
        Drop,

        /// <summary>Other content is shown.</summary>
        Content,
    }

    /// <summary>What is to be done.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The other content; <c>null</c> for none.</summary>
    public AdaptiveTypedElement Content { get; set; }

    internal static AdaptiveFallbackElement Of(AdaptiveTypedElement content, string word) => content is not null
        ? new AdaptiveFallbackElement(content)
        : word == Drop ? new AdaptiveFallbackElement(AdaptiveFallbackType.Drop) : null;
}
