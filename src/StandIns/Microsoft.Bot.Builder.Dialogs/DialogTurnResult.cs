namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of beginning, continuing or ending a dialog.</summary>
/// <param name="status">Where the stack stands.</param>
/// <param name="result">What the dialog gave back, or null.</param>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the dialog gave back; set when <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.</summary>
    public object Result { get; set; } = result;

    /// <summary>Whether a command ended the container it ran in, which then does nothing further.</summary>
    public bool ParentEnded { get; set; }
}
