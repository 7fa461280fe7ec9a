using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>What an authenticator app shows for a key. Source: RFC 6238 with RFC 4226.</summary>
internal static class AppCode
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The six digits at a moment.</summary>
    public static string Of(string key, DateTimeOffset at)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, at.ToUnixTimeSeconds() / 30);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard of authenticator apps.
        HMACSHA1.HashData(Bytes(key), step, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;

        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Where(letter => letter != ' ').Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));

        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
