namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether a prompt takes an answer. It may change the answer, and may itself say why not: then the prompt does not ask again.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The reply, and what was made of it.</param>
/// <param name="cancellationToken">Stops waiting.</param>
/// <returns>Whether the answer is taken.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
