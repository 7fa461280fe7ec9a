namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Why a call is not answered: a status, a code for programs and a sentence for their writers. Nothing of what was sent is in it.</summary>
internal sealed record Refused(int Status, string Code, string Message)
{
    public static readonly Refused MissingToken = new(401, "MissingToken", "This call takes an Authorization header: Bearer and a token.");
    public static readonly Refused MalformedToken = new(401, "MalformedToken", "The Authorization header holds no readable token.");
    public static readonly Refused TokenExpired = new(403, "TokenExpired", "The token's time is over.");
    public static readonly Refused NotAllowed = new(403, "NotAllowed", "This token or secret does not allow this call.");
    public static readonly Refused WrongConversation = new(403, "NotAllowed", "The token is for another conversation.");
    public static readonly Refused WrongOrigin = new(403, "NotAllowed", "The token is not for pages of this origin.");
    public static readonly Refused InvitationClosed = new(403, "InvitationClosed", "The invitation behind this token was taken back, renewed or has ended.");
    public static readonly Refused NotFound = new(404, "NotFound", "There is nothing here.");
    public static readonly Refused ConversationNotFound = new(404, "ConversationNotFound", "The conversation has not been started.");
    public static readonly Refused MethodNotAllowed = new(405, "MethodNotAllowed", "This address takes other methods.");
    public static readonly Refused TooLarge = new(413, "MessageSizeTooBig", "An activity takes at most 256 KB of JSON, and an upload at most 10 MB.");
    public static readonly Refused NotJson = new(400, "BadArgument", "An activity is sent as application/json.");
    public static readonly Refused NotAnUpload = new(400, "BadArgument", "An upload is multipart/form-data, or one file as the body.");
    public static readonly Refused UnknownFile = new(400, "BadArgument", "An uploaded file is a whole picture: PNG, JPEG or WebP.");
    public static readonly Refused BadWatermark = new(400, "BadArgument", "The watermark is none that was handed out.");
    public static readonly Refused NotAWebSocket = new(400, "BadArgument", "A stream is opened as a WebSocket.");
    public static readonly Refused BotRejectedActivity = new(502, "BotRejectedActivity", "The bot could not take this activity; nothing of it was kept.");
    public static readonly Refused ServerError = new(500, "ServerError", "Something went wrong here; nothing was kept.");

    public static Refused BadActivity(string message) => new(400, "BadArgument", message);

    /// <summary>The one message a person may see, so its words come from the words.</summary>
    public static Refused CannotKeep(string kindSentence) => new(503, "CannotKeep", kindSentence);
}
