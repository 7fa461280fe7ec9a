using Microsoft.Extensions.Options;

namespace ViewsBot.Outside;

/// <summary>What the settings of every service outside this machine have to be.</summary>
internal static class OutsideSettings
{
    private static readonly TimeSpan _shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(2);

    /// <summary>Whether what is sent there cannot be read on the way: https, or http on this machine.</summary>
    /// <param name="text">The address.</param>
    public static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>Whether somebody may wait that long: 1 second to 2 minutes.</summary>
    /// <param name="timeout">How long.</param>
    public static bool IsTimeout(TimeSpan timeout) => timeout >= _shortest && timeout <= _longest;

    /// <summary>Everything that is wrong, said at once.</summary>
    /// <param name="wrong">A sentence each.</param>
    public static ValidateOptionsResult ResultOf(IEnumerable<string> wrong)
    {
        var all = wrong.ToList();

        return all.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(all);
    }
}
