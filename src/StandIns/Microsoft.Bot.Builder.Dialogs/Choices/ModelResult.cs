namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in a reply, and where.</summary>
/// <typeparam name="T">What was found.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the reply it was found in.</summary>
    public string Text { get; set; }

    /// <summary>Where that part begins, in characters from 0.</summary>
    public int Start { get; set; }

    /// <summary>Where its last character stands.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing: "value" or "choice".</summary>
    public string TypeName { get; set; }

    /// <summary>What was found.</summary>
    public T Resolution { get; set; }
}
