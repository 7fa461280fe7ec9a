using System.Text.Json;
using System.Text.Json.Nodes;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>Microsoft's own templating engine and card parser, by npm, pinned in <c>tests/cards-oracle</c>.</summary>
internal static class Oracle
{
    private static readonly NodePackage s_package = new("cards-oracle");

    /// <summary>What the oracle disagrees about, one sentence each; none when all is well.</summary>
    public static IReadOnlyList<string> Asked(JsonArray cases)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, new JsonObject { ["cases"] = cases }.ToJsonString());

            return JsonSerializer.Deserialize<string[]>(s_package.Run("oracle.mjs", file))!;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
