using System.Text.Json;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>Microsoft's own client, by npm, pinned in <c>tests/directline-oracle</c>.</summary>
public sealed class StockClientTests
{
    private static readonly NodePackage s_package = new("directline-oracle");

    [Fact]
    public async Task A_stock_client_starts_talks_refreshes_and_comes_back_after_its_connection_died()
    {
        await using var school = await School.OpenAsync();

        using var saw = JsonDocument.Parse(s_package.Run("talk.mjs", new Uri(school.Address, "/v3/directline").ToString(), school.Token(school.Pass("c1"))));

        var seen = saw.RootElement;
        Assert.Equal(("c1", "Online"), (Text(seen, "conversationId"), Text(seen, "status")));
        Assert.Equal(("c1|0000002", "c1|0000004", "c1|0000006"), (Text(seen, "posted"), Text(seen, "postedAway"), Text(seen, "postedPolling")));
        Assert.Equal("page-1", Text(seen, "session"));
        Assert.True(seen.GetProperty("refreshedIsNew").GetBoolean());
        Assert.Equal(2, seen.GetProperty("streams").GetInt32());
        Assert.Equal([null, "hello", "heard hello", "while away", "heard while away"], Texts(seen.GetProperty("heard")));
        Assert.Equal([null, "hello", "heard hello", "while away", "heard while away", "polled", "heard polled"], Texts(seen.GetProperty("polled")));
        Assert.Equal([null, "oracle-1", null, "oracle-2", null], seen.GetProperty("heard").EnumerateArray().Select(activity => Text(activity, "clientActivityID")));
        Assert.Equal([null, null, "c1|0000002", null, "c1|0000004"], seen.GetProperty("heard").EnumerateArray().Select(activity => Text(activity, "replyToId")));
    }

    private static string? Text(JsonElement json, string property) => json.TryGetProperty(property, out var text) ? text.GetString() : null;

    private static IEnumerable<string?> Texts(JsonElement activities) => activities.EnumerateArray().Select(activity => Text(activity, "text"));
}
