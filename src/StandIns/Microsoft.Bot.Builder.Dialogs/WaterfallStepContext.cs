namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a <see cref="WaterfallDialog"/> knows.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _movedOn;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc)
    {
        _waterfall = waterfall;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Which step this is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with, or null.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before brought: a dialog's result, the person's words, or what was handed to <see cref="NextAsync"/>.</summary>
    public object Result { get; }

    /// <summary>What the steps of this waterfall tell one another.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Moves on to the next step at once.</summary>
    /// <param name="result">What the next step gets as its result, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    /// <exception cref="ArgumentException">The result is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The step moved on before.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(result, nameof(result));
        if (_movedOn)
        {
            throw new InvalidOperationException($"Step {Index} of the waterfall '{_waterfall.Id}' has moved on already.");
        }

        _movedOn = true;

        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
