namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are put into words.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Leaves everything as it is in English.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Says how choices are put into words.</summary>
    /// <param name="inlineSeparator">What stands between two choices of several.</param>
    /// <param name="inlineOr">What stands before the last of two.</param>
    /// <param name="inlineOrMore">What stands before the last of three or more.</param>
    /// <param name="includeNumbers">Whether choices are numbered.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between two choices of several; ", " unless set.</summary>
    public string InlineSeparator { get; set; }

    /// <summary>What stands before the last of two; " or " unless set.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of three or more; ", or " unless set.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are unless set.</summary>
    public bool? IncludeNumbers { get; set; }
}
