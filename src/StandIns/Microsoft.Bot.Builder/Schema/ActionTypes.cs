namespace Microsoft.Bot.Schema;

/// <summary>What happens when a card's button is pressed, as in <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens a web address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends the value as a message everybody sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays a sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Starts signing in.</summary>
    public const string Signin = "signin";

    /// <summary>Starts a telephone call.</summary>
    public const string Call = "call";

    /// <summary>Sends text and value, and shows a text of its own.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an app.</summary>
    public const string OpenApp = "openApp";
}
