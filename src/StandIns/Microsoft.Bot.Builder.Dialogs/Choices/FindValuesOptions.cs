namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a reply.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words will do; all are needed unless set.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the reply, or null.</summary>
    public string Locale { get; set; }

    /// <summary>How many words may stand between two words of a value; 2 unless set.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>What breaks texts into words; <see cref="Choices.Tokenizer.DefaultTokenizer"/> unless set.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}
