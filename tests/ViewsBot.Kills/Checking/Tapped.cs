using System.Text.Json;
using ViewsBot.Kills.Children;

namespace ViewsBot.Kills.Checking;

/// <summary>What of a tap must stand in the record.</summary>
internal static class Tapped
{
    /// <summary>Practice is never kept as a view.</summary>
    private const string Practice = "practice/";

    /// <summary>The placements among taps, in order: <c>option=place</c>.</summary>
    public static IEnumerable<string> Placements(IEnumerable<Acknowledged> taps) =>
        from tap in taps
        let value = JsonDocument.Parse(tap.Value).RootElement
        where value.TryGetProperty("place", out _) && value.TryGetProperty("option", out _)
        let option = value.GetProperty("option").GetString()
        where !option.StartsWith(Practice, StringComparison.Ordinal)
        select $"{option}={value.GetProperty("place").GetString()}";

    /// <summary>The placements of a record, each option's in order: <c>option=place</c>.</summary>
    public static IEnumerable<string> Kept(JsonElement record) =>
        from placed in record.GetProperty("placements").EnumerateArray()
        from place in placed.GetProperty("history").EnumerateArray()
        select $"{placed.GetProperty("option").GetString()}={place.GetProperty("place").GetString()}";

    /// <summary>How many taps sent words of the child's own.</summary>
    public static int Words(IEnumerable<Acknowledged> taps) => taps.Count(tap => JsonDocument.Parse(tap.Value).RootElement.TryGetProperty("words", out _));
}
