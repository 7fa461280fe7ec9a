namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells addresses on this machine from others: nothing said there leaves it.</summary>
internal static class Loopback
{
    public static bool Is(string serviceUrl)
        => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.IsLoopback;
}
