using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the schema of cards, such as 1.5.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    /// <summary>Reads a version: <c>1.5</c>, <c>1</c>; what follows the second number is left out.</summary>
    /// <param name="versionString">The version.</param>
    /// <exception cref="ArgumentException">It is <c>null</c>.</exception>
    /// <exception cref="AdaptiveSerializationException">It is no version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        var numbers = versionString?.Split('.') ?? throw new ArgumentException("A version is needed.", nameof(versionString));
        Major = Number(versionString, numbers[0]);
        Minor = numbers.Length > 1 ? Number(versionString, numbers[1]) : 0;
    }

    /// <summary>A version of two numbers.</summary>
    /// <param name="major">The first.</param>
    /// <param name="minor">The second.</param>
    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <summary>The first number.</summary>
    public int Major { get; set; }

    /// <summary>The second number.</summary>
    public int Minor { get; set; }

    /// <summary>Reads a version.</summary>
    /// <param name="versionString">The version.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>Whether two versions are the same.</summary>
    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Equals(version1, version2);

    /// <summary>Whether two versions differ.</summary>
    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => !Equals(version1, version2);

    /// <summary>Whether one is older than the other.</summary>
    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    /// <summary>Whether one is newer than the other.</summary>
    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    /// <summary>Whether one is not newer than the other.</summary>
    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    /// <summary>Whether one is not older than the other.</summary>
    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    /// <inheritdoc />
    public int CompareTo(AdaptiveSchemaVersion other) => other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");

    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static int Number(string version, string number) => int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var read)
        ? read
        : throw new AdaptiveSerializationException($"'{version}' is not a valid version identifier");
}
