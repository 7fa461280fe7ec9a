using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a turn and the sending of activities.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is to be sent; the list may be changed.</param>
/// <param name="next">Calls the next handler, or sends.</param>
/// <returns>The ids the channel gave.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
