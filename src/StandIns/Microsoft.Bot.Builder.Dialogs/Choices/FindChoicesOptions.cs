namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in a reply.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether what a choice is called is left out of the search.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's button is left out of the search.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether a number may stand for a choice ("2"); it may unless set.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether a place may stand for a choice ("the second one"); it may unless set.</summary>
    public bool RecognizeOrdinals { get; set; } = true;

    /// <summary>The same options in one language. A copy: a prompt serves many conversations at once, in many languages.</summary>
    internal static FindChoicesOptions In(string locale, FindChoicesOptions options) => new()
    {
        Locale = locale,
        AllowPartialMatches = options?.AllowPartialMatches ?? false,
        MaxTokenDistance = options?.MaxTokenDistance,
        Tokenizer = options?.Tokenizer,
        NoValue = options?.NoValue ?? false,
        NoAction = options?.NoAction ?? false,
        RecognizeNumbers = options?.RecognizeNumbers ?? true,
        RecognizeOrdinals = options?.RecognizeOrdinals ?? true,
    };
}
