namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of a reply.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the reply was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; the type's default when not understood.</summary>
    public T Value { get; set; }

    /// <summary>Whether a dialog outside may take the reply for itself.</summary>
    public bool AllowInterruption { get; set; }
}
