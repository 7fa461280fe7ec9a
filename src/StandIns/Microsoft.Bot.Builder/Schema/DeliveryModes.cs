namespace Microsoft.Bot.Schema;

/// <summary>How an activity is to be delivered.</summary>
public static class DeliveryModes
{
    /// <summary>As ever; the same as none.</summary>
    public const string Normal = "normal";

    /// <summary>As a notification to its reader.</summary>
    public const string Notification = "notification";

    /// <summary>The replies come back in the answer to the request.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Shown once and not kept.</summary>
    public const string Ephemeral = "ephemeral";
}
