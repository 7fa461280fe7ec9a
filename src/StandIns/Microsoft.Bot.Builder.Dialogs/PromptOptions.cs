using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and what it may take for an answer.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>What is asked when an answer was not taken; the question again unless given.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>What can be chosen.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; the prompt's own style unless given.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything the validator needs to know.</summary>
    public object Validations { get; set; }

    /// <summary>The language answers are read in; that of the prompt unless given.</summary>
    public string RecognizeLanguage { get; set; }
}
