using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs during one turn, and what can be done with it.</summary>
public partial class DialogContext
{
    /// <summary>Where <see cref="TurnContext.Locale"/> keeps the language a bot set for the turn.</summary>
    private const string TurnLocale = "turn.locale";

    /// <summary>Opens a stack.</summary>
    /// <param name="dialogs">The dialogs that may be on it.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        ArgumentNullException.ThrowIfNull(state);
        Stack = state.DialogStack;
    }

    /// <summary>Opens a stack inside another one.</summary>
    /// <param name="dialogs">The dialogs that may be on it.</param>
    /// <param name="parentDialogContext">The stack outside.</param>
    /// <param name="state">Where the inner stack is kept.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
    }

    /// <summary>Another view of the same stack.</summary>
    private protected DialogContext(DialogContext same)
    {
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
    }

    /// <summary>The dialogs that can be begun here; those of <see cref="Parent"/> can be too.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The stack outside this one, or null.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the active dialog, or null when that is no container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>The dialog on top, or null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Finds a dialog here or, when it is not here, in the stacks outside.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null when nobody knows it.</returns>
    public Dialog FindDialog(string dialogId)
    {
        for (var dc = this; dc is not null; dc = dc.Parent)
        {
            if (dc.Dialogs.Find(dialogId) is { } dialog)
            {
                return dialog;
            }
        }

        return null;
    }

    /// <summary>The language of the turn.</summary>
    /// <returns>The turn's own locale, else the activity's, else that of the current culture.</returns>
    public string GetLocale() =>
        Context.TurnState.Get<string>(TurnLocale) ?? Context.Activity?.Locale ?? CultureInfo.CurrentCulture.Name;

    /// <summary>Tells the active dialog (or, from the leaf, the innermost one) what happened.</summary>
    /// <returns>Whether anyone handled it.</returns>
    internal Task<bool> EmitEventAsync(string name, object value, bool bubble, bool fromLeaf, CancellationToken cancellationToken)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        return dc.ActiveDialog is { } instance && dc.FindDialog(instance.Id) is { } dialog
            ? dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken)
            : Task.FromResult(false);
    }
}
