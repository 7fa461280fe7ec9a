using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace StandIns.Tests.Dialogs;

/// <summary>A dialog that says what it is called for and waits.</summary>
internal sealed class Watched(string id, Func<DialogEvent, bool>? handles = null) : Dialog(id)
{
    public List<string> Calls { get; } = [];

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Calls.Add($"begin {options ?? "nothing"}");

        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        Calls.Add("continue");

        return base.ContinueDialogAsync(dc, cancellationToken);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Calls.Add($"resume {reason} {result ?? "nothing"}");

        return base.ResumeDialogAsync(dc, reason, result!, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Calls.Add("reprompt");

        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Calls.Add($"end {reason}");

        return Task.CompletedTask;
    }

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        Calls.Add($"event {e.Name} {e.Value ?? "nothing"}");

        return (handles?.Invoke(e) ?? false) || await base.OnDialogEventAsync(dc, e, cancellationToken);
    }
}
