using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a turn and the change of an activity.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">What is to take the old one's place.</param>
/// <param name="next">Calls the next handler, or makes the change.</param>
/// <returns>The id the channel gave.</returns>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
