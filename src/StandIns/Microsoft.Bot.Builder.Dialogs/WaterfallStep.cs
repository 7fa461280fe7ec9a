namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">The stack, and what the step needs to know.</param>
/// <param name="cancellationToken">Stops waiting.</param>
/// <returns>Where the stack stands.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
