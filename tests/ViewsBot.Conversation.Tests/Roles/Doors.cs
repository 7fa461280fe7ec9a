using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>Every way into the staff side, as the running product has them: each address that is read, and each form that is sent to one.</summary>
internal static partial class Doors
{
    /// <summary>All of them, as <c>GET /staff/pupils</c> and <c>POST /staff/pupils/{pupil}/people?handler=Tie</c>.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Product product)
    {
        // The pages are put together when the first of them is asked for.
        using var first = await product.Http.GetAsync("/staff/sign-in");
        var endpoints = product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(one => Path(one).StartsWith("/staff", StringComparison.Ordinal) && !Path(one).Contains("**", StringComparison.Ordinal));
        var doors = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var endpoint in endpoints)
        {
            doors.Add($"GET {Path(endpoint)}");

            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page) { doors.UnionWith(await FormsOfAsync(product, endpoint, page)); }

            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []) { doors.Add($"{method} {Path(endpoint)}"); }
        }

        return [.. doors];
    }

    /// <summary>An address with its places filled; one that may be left out and is not known is left out.</summary>
    public static string Fill(string address, IReadOnlyDictionary<string, string> ids) => Place().Replace(address, place => ids.TryGetValue(place.Groups["name"].Value, out var id) ? "/" + id : "");

    private static async Task<IEnumerable<string>> FormsOfAsync(Product product, RouteEndpoint endpoint, PageActionDescriptor page)
    {
        var whole = await product.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);

        return whole.HandlerMethods
            .Where(handler => !handler.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase) || handler.Name is not null)
            .Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {Path(endpoint)}{(handler.Name is { } name ? $"?handler={name}" : "")}");
    }

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    [GeneratedRegex(@"/\{(?<name>\w+)(:\w+)?\??\}")]
    private static partial Regex Place();
}
