namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for the user after a message.</summary>
public static class InputHints
{
    /// <summary>The bot is ready, but does not wait.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot is not ready to be spoken to.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}
