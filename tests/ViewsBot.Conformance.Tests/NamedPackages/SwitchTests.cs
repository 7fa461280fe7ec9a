using System.Xml.Linq;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>One property decides whether the named packages are stand-ins or come from the feed.</summary>
public sealed class SwitchTests : IDisposable
{
    private readonly Restore _restore = new();

    [Fact]
    public async Task Without_the_switch_everything_is_found()
    {
        var (exitCode, missing, said) = await _restore.RunAsync("standins");

        Assert.Empty(missing);
        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task With_the_switch_the_feed_is_asked_for_exactly_the_named_packages_and_nothing_else_fails()
    {
        var (_, missing, said) = await _restore.RunAsync("feed");

        Assert.Equal(NotOnThisMachine(AskedFor()), missing.Order());
        Assert.DoesNotContain(said.Split('\n'), line => line.Contains("error ", StringComparison.Ordinal) && !line.Contains("NU1101", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AdaptiveCards")]
    [InlineData("AdaptiveCards;Microsoft.Recognizers.Text.Choice")]
    public async Task With_the_switch_one_by_one_the_feed_is_asked_for_these_alone(string chosen)
    {
        var (_, missing, _) = await _restore.RunAsync(chosen);

        Assert.Equal(NotOnThisMachine(chosen.Split(';')), missing.Order());
    }

    [Fact]
    public async Task A_name_that_is_no_named_package_stops_the_build_and_is_said()
    {
        var (exitCode, _, said) = await _restore.RunAsync("AdaptiveCard");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("'AdaptiveCard'", said, StringComparison.Ordinal);
    }

    public void Dispose() => _restore.Dispose();

    /// <summary>The named packages that ViewsBot's own projects ask for.</summary>
    private static IEnumerable<string> AskedFor() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "ViewsBot*.csproj", SearchOption.AllDirectories)
        .SelectMany(file => XDocument.Load(file).Descendants("NamedPackage"))
        .Select(item => item.Attribute("Include")!.Value)
        .Distinct();

    /// <summary>A machine that once had the packages still has them, and then they are found.</summary>
    private static IEnumerable<string> NotOnThisMachine(IEnumerable<string> ids)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return ids.Where(id => !Directory.Exists(Path.Combine(packages, id.ToLowerInvariant()))).Order();
    }
}
