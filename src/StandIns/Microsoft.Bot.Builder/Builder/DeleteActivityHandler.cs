using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a turn and the deletion of an activity.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">Says which activity.</param>
/// <param name="next">Calls the next handler, or deletes.</param>
/// <returns>A task.</returns>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
