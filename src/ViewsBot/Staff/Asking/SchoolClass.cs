using System.Security.Cryptography;
using System.Text;
using ViewsBot.Records.Asking;

namespace ViewsBot.Staff.Asking;

/// <summary>A class with its pupils. A class may bear a teacher's name, so an address has a key in its place.</summary>
/// <param name="Name">As the school calls it.</param>
/// <param name="Key">Twelve hexadecimal digits.</param>
/// <param name="Pupils">Its pupils, by name.</param>
internal sealed record SchoolClass(string Name, string Key, IReadOnlyList<PupilToAsk> Pupils)
{
    private const int KeyBytes = 6;

    /// <summary>The classes of a school, by year and name; pupils without a class are in none.</summary>
    public static IReadOnlyList<SchoolClass> Of(IEnumerable<PupilToAsk> pupils) =>
    [
        .. pupils
            .Where(one => one.Class is not null)
            .GroupBy(one => one.Class!, StringComparer.OrdinalIgnoreCase)
            .Select(same => new SchoolClass(same.Key, KeyOf(same.Key), [.. same])),
    ];

    private static string KeyOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToUpperInvariant())).AsSpan(0, KeyBytes));
}
