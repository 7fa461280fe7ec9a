using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Export;

/// <summary>
/// <c>GET /staff/pupils/{pupil}/export/{format}</c> and <c>GET /staff/export/{format}</c>: plans and views as JSON, for programs, or as CSV, for
/// spreadsheets, sent as they are read. A file's name tells nobody whose it is.
/// </summary>
internal static class ExportFile
{
    private const string Csv = "csv";
    private const string Json = "json";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One pupil's.</summary>
    public static async Task<IResult> OfPupilAsync(string pupil, string format, Exporting exporting, SignedIn signedIn, CancellationToken cancel) =>
        format is Csv or Json && PupilId.Parse(pupil) is { } id && await exporting.PupilAsync(signedIn.Viewer, id, cancel) is { } cycles
            ? Send(cycles, format, $"pupil-{id}", cancel)
            : Results.NotFound();

    /// <summary>The whole school's.</summary>
    public static async Task<IResult> OfSchoolAsync(string format, Exporting exporting, SignedIn signedIn, CancellationToken cancel) =>
        format is Csv or Json && await exporting.SchoolAsync(signedIn.Viewer, signedIn.Member.School, cancel) is { } cycles
            ? Send(cycles, format, "school", cancel)
            : Results.NotFound();

    private static IResult Send(IAsyncEnumerable<ExportedCycle> cycles, string format, string name, CancellationToken cancel) => format == Json
        ? Results.Stream(stream => JsonSerializer.SerializeAsync(stream, cycles, s_json, cancel), "application/json; charset=utf-8", $"{name}.json")
        : Results.Stream(stream => WriteCsvAsync(stream, cycles, cancel), "text/csv; charset=utf-8", $"{name}.csv");

    private static async Task WriteCsvAsync(Stream stream, IAsyncEnumerable<ExportedCycle> cycles, CancellationToken cancel)
    {
        await stream.WriteAsync(Encoding.UTF8.GetPreamble(), cancel);
        await stream.WriteAsync(CsvSheet.LineOf(
            "pupil", "pupil_name", "cycle", "cycle_began", "kind", "id", "who", "part", "about", "answer", "words", "translation", "language", "helper", "stage", "at", "counts"), cancel);

        await foreach (var cycle in cycles.WithCancellation(cancel))
        {
            foreach (var line in cycle.Lines) { await stream.WriteAsync(CsvSheet.LineOf(FieldsOf(cycle, line)), cancel); }
        }
    }

    private static string[] FieldsOf(ExportedCycle cycle, ExportLine line) =>
    [
        cycle.Pupil, cycle.PupilName, cycle.Cycle, cycle.Began.ToString("O", CultureInfo.InvariantCulture),
        line.Kind, line.Id, line.Who, line.Part, line.About ?? "", line.Answer ?? "", line.Words ?? "", line.Translation ?? "", line.Language, line.Helper ?? "", line.Stage,
        line.At.ToString("O", CultureInfo.InvariantCulture), line.Counts ? "yes" : "no",
    ];
}
