namespace Microsoft.Bot.Schema;

/// <summary>How several attachments stand together.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>One under the other.</summary>
    public const string List = "list";

    /// <summary>Side by side.</summary>
    public const string Carousel = "carousel";
}
