using ViewsBot.Conformance.Tests.NamedPackages;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Rooms;

/// <summary>What each room must never know. A name stands for all that begins with it and a dot.</summary>
public sealed class WhoKnowsWhomTests
{
    private static readonly string[] _database = ["Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Npgsql", "Dapper"];
    private static readonly string[] _pages = ["Microsoft.AspNetCore"];
    private static readonly string[] _http = ["System.Net.Http", .. _pages];
    private static readonly string[] _bots = ["Microsoft.Bot"];
    private static readonly string[] _languages = ["Microsoft.Recognizers", "ViewsBot.Language"];

    [Fact]
    public void Records_know_the_framework_alone() =>
        AssertNeverKnows("ViewsBot.Records", [.. _database, .. _http, .. _bots, .. _languages, "AdaptiveCards", "ViewsBot"]);

    [Fact]
    public void Content_does_not_know_who_is_speaking_or_through_what() =>
        AssertNeverKnows("ViewsBot.Content", [.. _database, .. _http, .. _bots, .. _languages, "ViewsBot.Records", "ViewsBot.Dialogs", "ViewsBot.Storage"]);

    [Fact]
    public void Language_does_not_know_pupils_records_or_dialogs() =>
        AssertNeverKnows("ViewsBot.Language", [.. _database, .. _pages, .. _bots, "ViewsBot.Records", "ViewsBot.Dialogs", "ViewsBot.Storage"]);

    [Fact]
    public void Dialogs_know_no_database_and_no_HTTP() =>
        AssertNeverKnows("ViewsBot.Dialogs", [.. _database, .. _http, "ViewsBot.Storage", "Microsoft.Bot.Builder.Integration.AspNet.Core"]);

    [Fact]
    public void Dialogs_know_no_channels_name()
    {
        using var uses = new UsesOf(House.Room("ViewsBot.Dialogs"));

        Assert.DoesNotContain("Microsoft.Bot.Connector.Channels", uses.Types().Select(use => use.Type));
    }

    [Fact]
    public void Storage_knows_no_dialogs_no_pages_and_no_wording() =>
        AssertNeverKnows("ViewsBot.Storage", ["ViewsBot.Dialogs", "ViewsBot.Content", "ViewsBot.Language", "Microsoft.Bot.Builder.Dialogs", "Microsoft.AspNetCore.Mvc"]);

    [Fact]
    public void Stand_ins_do_not_know_ViewsBot()
    {
        var known = NamedAssemblies.All.SelectMany(assembly => assembly.GetReferencedAssemblies()).Select(name => name.Name!);

        Assert.DoesNotContain(known, name => name.StartsWith("ViewsBot", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Staff", new[] { "Microsoft.EntityFrameworkCore", "Microsoft.Bot." })]
    [InlineData("Channels", new[] { "ViewsBot.Dialogs" })]
    public void A_room_within_the_host_does_not_name_what_it_must_not_know(string room, string[] never)
    {
        var named = SourceIn(Path.Combine(Repository.Root, "src", "ViewsBot", room)).Where(file => never.Any(File.ReadAllText(file).Contains));

        Assert.Empty(named);
    }

    private static IEnumerable<string> SourceIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories) : [];

    private static void AssertNeverKnows(string room, string[] never)
    {
        using var uses = new UsesOf(House.Room(room));
        var known = uses.Types().Select(use => use.Assembly).Concat(House.Room(room).GetReferencedAssemblies().Select(name => name.Name!));

        Assert.DoesNotContain(known.Distinct(), name => name != room && never.Any(part => name == part || name.StartsWith($"{part}.", StringComparison.Ordinal)));
    }
}
