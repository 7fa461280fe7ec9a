namespace AdaptiveCards;

/// <summary>Something in a card that was read, and may not be shown as meant.</summary>
public class AdaptiveWarning
{
    internal const int NoCode = -1;
    internal const int UnsupportedSchemaVersion = 7;
    internal const int InvalidLanguage = 12;

    /// <summary>A warning.</summary>
    /// <param name="code">What kind it is.</param>
    /// <param name="message">What is wrong.</param>
    public AdaptiveWarning(int code, string message) => (Code, Message) = (code, message);

    /// <summary>What kind it is: 7 for a schema version too new, 12 for a language that is none, else -1.</summary>
    public int Code { get; set; }

    /// <summary>What is wrong, in English.</summary>
    public string Message { get; set; }
}
