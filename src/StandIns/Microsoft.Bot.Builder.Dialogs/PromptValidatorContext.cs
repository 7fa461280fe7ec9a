namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator can look at.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was made of the reply; its value may be changed.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the validator may keep from one attempt to the next.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Which attempt this is, from 1.</summary>
    public int AttemptCount => PromptState.Attempts(State);
}
