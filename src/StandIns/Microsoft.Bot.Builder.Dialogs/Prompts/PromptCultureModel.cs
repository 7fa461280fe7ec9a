namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words prompts need in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The locale, in small letters, such as "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>What stands between two choices of several.</summary>
    public string Separator { get; set; }

    /// <summary>What stands before the last of two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of three choices or more.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>"Yes".</summary>
    public string YesInLanguage { get; set; }

    /// <summary>"No".</summary>
    public string NoInLanguage { get; set; }
}
