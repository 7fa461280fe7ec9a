using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Lets a bot answer HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Answers one request.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">What it is answered with.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>A task that ends with the turn.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
