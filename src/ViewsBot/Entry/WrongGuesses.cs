using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ViewsBot.Entry;

/// <summary>Counts wrong codes per address. Right ones are free: a whole class may sit behind one line.</summary>
internal sealed class WrongGuesses(TimeProvider clock)
{
    /// <summary>Wrong codes that one address may try within <see cref="Window"/>: with 40 bits a code, guessing takes longer than anybody lives.</summary>
    private const int Most = 30;

    /// <summary>Addresses remembered before old ones are let go.</summary>
    private const int MostAddresses = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<IPAddress, Count> _counts = new();

    /// <summary>Whether this address has to wait.</summary>
    public bool MustWait(IPAddress? address) => _counts.TryGetValue(LineOf(address), out var count) && !IsOver(count) && count.Wrong >= Most;

    /// <summary>Counts a wrong code.</summary>
    public void Add(IPAddress? address)
    {
        if (_counts.Count > MostAddresses) { Forget(); }

        _counts.AddOrUpdate(
            LineOf(address),
            _ => new Count(1, clock.GetUtcNow()),
            (_, count) => IsOver(count) ? new Count(1, clock.GetUtcNow()) : count with { Wrong = count.Wrong + 1 });
    }

    private void Forget()
    {
        foreach (var (address, count) in _counts)
        {
            if (IsOver(count)) { _counts.TryRemove(address, out _); }
        }
    }

    private bool IsOver(Count count) => clock.GetUtcNow() - count.Since > Window;

    // A household or school has a whole IPv6 network of 64 bits to itself.
    private static IPAddress LineOf(IPAddress? address)
    {
        if (address is null) { return IPAddress.None; }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6) { return address.MapToIPv4(); }

        var bytes = address.GetAddressBytes();

        bytes.AsSpan(8).Clear();

        return new IPAddress(bytes);
    }

    private readonly record struct Count(int Wrong, DateTimeOffset Since);
}
