using AdaptiveCards;

namespace StandIns.Tests.AdaptiveCards;

/// <summary>How versions are read and compared.</summary>
public sealed class SchemaVersionTests
{
    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("4.5", 4, 5)]
    [InlineData("3", 3, 0)]
    [InlineData("4.1.3", 4, 1)]
    public void A_version_is_its_first_two_numbers(string version, int major, int minor)
    {
        AdaptiveSchemaVersion read = version;

        Assert.Equal((major, minor), (read.Major, read.Minor));
    }

    [Theory]
    [InlineData("tacos")]
    [InlineData("1.tacos")]
    [InlineData("")]
    public void What_is_no_version_is_refused(string version) =>
        Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion(version));

    [Fact]
    public void A_version_that_is_missing_is_refused() => Assert.Throws<ArgumentException>(() => new AdaptiveSchemaVersion(null));

    [Fact]
    public void Versions_are_compared_number_by_number()
    {
        var (older, newer) = (new AdaptiveSchemaVersion(1, 2), new AdaptiveSchemaVersion(1, 10));

        Assert.True(older < newer && newer > older && older <= newer && newer >= older && older != newer);
        Assert.True(older == new AdaptiveSchemaVersion("1.2"));
        Assert.Equal((-1, 0, 1), (older.CompareTo(newer), older.CompareTo(older), older.CompareTo(null)));
        Assert.Equal("1.10", newer.ToString());
    }
}
