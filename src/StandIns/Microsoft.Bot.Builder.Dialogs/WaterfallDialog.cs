using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of steps, one after another; each reply or result carries it to the next.</summary>
public class WaterfallDialog : Dialog
{
    private const string KeptOptions = "options";
    private const string KeptIndex = "stepIndex";
    private const string KeptValues = "values";
    private const string KeptInstance = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">Its steps in order; null means none yet.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions is null ? [] : [.. actions];
    }

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));

        return this;
    }

    /// <summary>The id and the number of steps: a waterfall with another number of steps is another one.</summary>
    /// <inheritdoc/>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);

        var state = dc.ActiveDialog.State;
        state[KeptOptions] = options;
        state[KeptValues] = new Dictionary<string, object>();
        state[KeptInstance] = Guid.NewGuid().ToString();

        return RunStepAsync(dc, state, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the person's words. Anything but a message leaves the waterfall where it is.</summary>
    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var activity = dc.Context.Activity;

        return activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <summary>Runs the next step.</summary>
    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var state = dc.ActiveDialog.State;
        var index = Convert.ToInt32(state[KeptIndex], CultureInfo.InvariantCulture);

        return RunStepAsync(dc, state, index + 1, reason, result, cancellationToken);
    }

    /// <summary>Runs one step. The place to look at each step from a class that extends this one.</summary>
    /// <param name="stepContext">What the step knows.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where the stack stands.</returns>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        _steps[stepContext.Index](stepContext, cancellationToken);

    private Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        IDictionary<string, object> state,
        int index,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken)
    {
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        state[KeptIndex] = index;
        var values = (IDictionary<string, object>)state[KeptValues];

        return OnStepAsync(new WaterfallStepContext(this, dc, state[KeptOptions], values, index, reason, result), cancellationToken);
    }
}
