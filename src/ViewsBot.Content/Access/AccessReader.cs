using System.Globalization;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Access;

/// <summary>Reads <c>access.json</c>.</summary>
internal static class AccessReader
{
    private const string File = "access.json";

    public static AccessStatement Read(CardFiles files)
    {
        var file = files.Read(File).Only("standard", "writtenOn", "tested", "notTested", "notMet");

        return new AccessStatement
        {
            Standard = file.Text("standard"),
            WrittenOn = DayOf(file),
            Tested = [.. file.Objects("tested").Select(ClaimOf)],
            NotTested = [.. file.Objects("notTested").Select(GapOf)],
            NotMet = [.. file.Objects("notMet").Select(GapOf)],
        };
    }

    private static AccessClaim ClaimOf(Fields claim)
    {
        var tests = claim.Only("key", "tests").Texts("tests");

        return tests.Count > 0 ? new AccessClaim(WordKeyOf(claim), tests) : throw claim.Expected("tests", "a test that shows it, or else to stand under notTested");
    }

    private static AccessGap GapOf(Fields gap) => new(WordKeyOf(gap.Only("key", "docs")), gap.Text("docs"));

    private static string WordKeyOf(Fields part) => $"access/{part.Text("key")}";

    private static DateOnly DayOf(Fields file) =>
        DateOnly.TryParseExact(file.Text("writtenOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw file.Expected("writtenOn", "writtenOn to be a day such as 2026-11-22");
}
