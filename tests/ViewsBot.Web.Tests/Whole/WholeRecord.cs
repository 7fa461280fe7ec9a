using System.Text.Json.Nodes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>What the record must say when a child has gone the whole way.</summary>
internal static class WholeRecord
{
    public static async Task CheckAsync(RunningProduct product, JsonNode invitation)
    {
        var records = await product.RecordsAsync(invitation);
        var placed = records["placements"]!.AsArray().Where(placement => ((string)placement!["option"]!).StartsWith("my-school-day/", StringComparison.Ordinal)).ToList();

        Assert.Equal(ChildsWay.Places, placed.Select(placement => (string)placement!["place"]!));
        Assert.All(placed, placement => Assert.Equal("alone", (string?)placement!["helper"]));
        Assert.All(placed, placement => Assert.Single(placement!["history"]!.AsArray()));
        Assert.Contains(records["words"]!.AsArray(), words => (string?)words!["text"] == ChildsWay.Words);
        Assert.Empty(records["alerts"]!.AsArray());
    }
}
