namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog or a step of one is called.</summary>
public enum DialogReason
{
    /// <summary>The dialog was begun.</summary>
    BeginCalled,

    /// <summary>The person replied.</summary>
    ContinueCalled,

    /// <summary>A dialog that was begun above it ended.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>The step before moved on by itself.</summary>
    NextCalled,
}
