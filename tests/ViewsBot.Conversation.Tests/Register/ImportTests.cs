using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;
using Xunit.Abstractions;

namespace ViewsBot.Conversation.Tests.Register;

/// <summary>The page that takes pupils over from a school's management system, on a real server and database.</summary>
public sealed partial class ImportTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Page = "/staff/pupils/import";
    private const string KeepAction = Page + "?handler=Keep";
    private const string ProblemsAction = Page + "?handler=Problems";

    private readonly Product _product = Product.Start();
    private StaffSide _senco = null!;
    private int _before;

    public async Task InitializeAsync()
    {
        await _product.InviteAsync();
        _senco = await StaffSide.SignInAsync(_product, "demo-senco");
        _before = (await PupilsAsync()).Count;
    }

    public async Task DisposeAsync()
    {
        _senco.Dispose();
        await _product.DisposeAsync();
    }

    [Fact]
    public async Task A_file_is_tried_shown_and_taken_over_and_the_next_one_changes_only_what_it_says()
    {
        var tried = await TryAsync(SchoolsFile.Of([SchoolsFile.Row(1, ("Forename", "Zoë"), ("Areas of need", "Social, emotional and mental health")), SchoolsFile.Row(2)]));
        var afterTrying = await PupilsAsync();
        var kept = await KeepAsync(tried);
        var again = await TryAsync(SchoolsFile.Of([SchoolsFile.Row(1, ("Forename", "Zoë"), ("Areas of need", "SEMH")), SchoolsFile.Row(2)]));
        var changed = await KeepAsync(await TryAsync(SchoolsFile.Of([SchoolsFile.Row(2, ("Reg Group", "5A"), ("Forename", "Roe")), SchoolsFile.Row(3)])));

        Assert.Equal((2, 0, 0), Counts(tried));
        Assert.Equal(_before, afterTrying.Count);
        Assert.Contains("2 pupils are new, 0 have changed", kept, StringComparison.Ordinal);
        Assert.Equal((0, 0, 2), Counts(again));
        Assert.Contains("There is nothing to take over", again, StringComparison.Ordinal);
        Assert.Contains("1 pupil is new, 1 has changed", changed, StringComparison.Ordinal);
        var pupils = await PupilsAsync();
        Assert.Equal(_before + 3, pupils.Count);
        var page = await _senco.ReadAsync($"/staff/pupils/{pupils.Single(pupil => pupil.Name == "Roe Example-c").Id}");
        foreach (var text in (string[])["Year 4, 5A", "SEN Support", "Urdu", "Mrs Okafor", SchoolsFile.Upn(2), "parent@example.org"]) { Assert.Contains(text, page, StringComparison.Ordinal); }
        Assert.DoesNotContain("Any other", page, StringComparison.Ordinal);
        Assert.Equal((2, 3, 1), (await EventsAsync("register-imported"), await EventsAsync("pupil-added"), await EventsAsync("pupil-changed")));
    }

    [Fact]
    public async Task Fifty_kinds_of_fault_are_each_named_by_their_row_and_nothing_is_kept()
    {
        await KeepAsync(await TryAsync(SchoolsFile.Of([SchoolsFile.Row(800, ("Adno", "K-1")), SchoolsFile.Row(801, ("Adno", "K-2"))])));
        string[] clean = [SchoolsFile.Row(899, ("Adno", "Z-1")), SchoolsFile.Row(900)];
        var faults = Faults.All;

        var page = await TryAsync(SchoolsFile.Of([.. clean, .. faults.Select(fault => fault.Row)]));
        var list = Read(await _senco.AnswerAsync(Page, ProblemsAction, new() { ["Key"] = KeyOf(page) }));

        Assert.True(faults.Count >= 50);
        for (var index = 0; index < faults.Count; index++)
        {
            var (_, column, expected) = faults[index];
            var row = index + 2 + clean.Length;
            Assert.True(
                list.Exists(one => one.Row == row && one.Column == column && one.Expected.Contains(expected, StringComparison.Ordinal)),
                $"Row {row}, {column}: {expected}; but: {string.Join(" | ", list.Where(one => one.Row == row))}");
            Assert.Contains($"Row {row}<", page, StringComparison.Ordinal);
        }

        Assert.Equal(faults.Count, list.Count);
        Assert.Contains("Nothing was kept.", page, StringComparison.Ordinal);
        Assert.Equal(_before + 2, (await PupilsAsync()).Count);
        Assert.Equal(1, await EventsAsync("register-imported"));
    }

    [Fact]
    public async Task A_formula_in_a_cell_is_text_in_the_list_of_problems()
    {
        var page = await TryAsync(SchoolsFile.Of([SchoolsFile.Row(1, ("Forename", "=cmd|' /C calc'!A0")), SchoolsFile.Row(2, ("Reg Group", "@SUM(A1)")), SchoolsFile.Row(3, ("Ethnicity", "+44"))]));
        var list = await _senco.AnswerAsync(Page, ProblemsAction, new() { ["Key"] = KeyOf(page) });

        using var reader = CsvReader.FromText(list, CsvReaderOptions.Default with { Separator = ',' });
        foreach (var found in (string[])["'=cmd|' /C calc'!A0", "'@SUM(A1)", "'+44"])
        {
            Assert.True(reader.Read());
            Assert.Equal(found, reader.GetString(2));
        }
    }

    [Theory]
    [InlineData("utf-8", true, ",", "31/01/2016")]
    [InlineData("utf-8", false, ";", "2016-01-31")]
    [InlineData("utf-16", true, "\t", "2016-01-31")]
    [InlineData("windows-1252", false, ";", "31/01/2016")]
    [InlineData("windows-1252", false, "\t", "31/1/2016 00:00")]
    public async Task Whatever_wrote_a_file_its_letters_days_and_columns_are_read(string coding, bool marked, string separator, string born)
    {
        var encoding = coding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(coding)! : Encoding.GetEncoding(coding);
        string[][] rows = [["first NAME", "Last name", "Date of Birth", "Unique pupil number", "Class", "Notes"], ["Zoë", "O’Example", born, SchoolsFile.Upn(7), "\" 4B \"", $"\"two{separator}\r\n\"\"lines\"\"\""]];
        var text = string.Join("\r\n", rows.Select(row => string.Join(separator, row)));

        var tried = await TryAsync([.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
        await KeepAsync(tried);

        Assert.Contains("Nothing is taken from these columns: Notes.", tried, StringComparison.Ordinal);
        var pupil = (await PupilsAsync()).Single(found => found.Name == "Zoë O’Example");
        Assert.Equal(new DateOnly(2016, 1, 31), pupil.BornOn);
        Assert.Contains("4B", await _senco.ReadAsync($"/staff/pupils/{pupil.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_such_file_is_refused_in_plain_words_and_nothing_is_kept()
    {
        string Many(int rows) => string.Join('\n', Enumerable.Range(1, rows).Select(row => $"{row},Robin").Prepend("Adno,Name"));
        (byte[] File, HttpStatusCode Status, string Says)[] refused =
        [
            ("  \r\n"u8.ToArray(), HttpStatusCode.BadRequest, "The file is empty."),
            ([0x50, 0x4B, 3, 4, 0, 0, 0, 0], HttpStatusCode.BadRequest, "This is no text."),
            ([0x81, 0x8D, 0x90], HttpStatusCode.BadRequest, "This is no text."),
            ("Adno,Shoe size\n1,2"u8.ToArray(), HttpStatusCode.BadRequest, "No column is headed Name"),
            ("Name,Shoe size\nRobin,2"u8.ToArray(), HttpStatusCode.BadRequest, "No column is headed UPN"),
            ("Name,Adno,ad no\nRobin,1,2"u8.ToArray(), HttpStatusCode.BadRequest, "Two columns are headed"),
            ("Name,Adno\n"u8.ToArray(), HttpStatusCode.BadRequest, "no row beneath them"),
            (Encoding.UTF8.GetBytes("Name,Adno" + string.Concat(Enumerable.Repeat(",x", 200)) + "\nRobin,1"), HttpStatusCode.BadRequest, "more than 200 columns"),
            (Encoding.UTF8.GetBytes(Many(10_001)), HttpStatusCode.BadRequest, "more than 10,000 rows"),
            (new byte[(8 * 1024 * 1024) + 1], HttpStatusCode.RequestEntityTooLarge, "more than 8 MB"),
            (new byte[9 * 1024 * 1024], HttpStatusCode.RequestEntityTooLarge, "That file was too large"),
        ];

        foreach (var (file, status, says) in refused)
        {
            var (answered, page) = await _senco.TryUploadAsync(Page, "File", file);

            Assert.Equal(status, answered);
            Assert.Contains(says, page, StringComparison.Ordinal);
        }

        Assert.Equal(_before, (await PupilsAsync()).Count);
        Assert.Equal(0, await EventsAsync("register-imported"));
    }

    [Fact]
    public async Task A_file_that_was_not_shown_is_not_taken_over_and_a_teacher_finds_no_page()
    {
        var page = await TryAsync(SchoolsFile.Of([SchoolsFile.Row(1)]));
        using var teacher = await StaffSide.SignInAsync(_product, "demo-lead");

        var otherwise = await _senco.AnswerAsync(Page, KeepAction, new() { ["Key"] = KeyOf(page), ["New"] = "2", ["Changed"] = "0", ["Unchanged"] = "0" });

        Assert.Contains("What is kept has changed since you tried the file.", otherwise, StringComparison.Ordinal);
        Assert.Equal(_before, (await PupilsAsync()).Count);
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync(Page));
        Assert.DoesNotContain("Import pupils", await teacher.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_clean_rows_are_kept()
    {
        const int many = 10_000;
        var file = SchoolsFile.Of(Enumerable.Range(1, many).Select(number => SchoolsFile.Row(number)));

        var watch = Stopwatch.StartNew();
        var tried = await TryAsync(file);
        var (triedIn, counts) = (watch.Elapsed, Counts(tried));
        await KeepAsync(tried);
        output.WriteLine($"{many} rows: tried in {triedIn.TotalSeconds:F1} s, taken over in {(watch.Elapsed - triedIn).TotalSeconds:F1} s");
        var again = Counts(await TryAsync(file));

        Assert.Equal((many, 0, 0), counts);
        Assert.Equal((0, 0, many), again);
        Assert.Equal(_before + many, (await PupilsAsync()).Count);
    }

    private Task<string> TryAsync(byte[] file) => _senco.UploadAsync(Page, [], "File", file);

    private Task<string> KeepAsync(string tried)
    {
        var (added, changed, unchanged) = Counts(tried);

        return _senco.AnswerAsync(Page, KeepAction, new() { ["Key"] = KeyOf(tried), ["New"] = $"{added}", ["Changed"] = $"{changed}", ["Unchanged"] = $"{unchanged}" });
    }

    private static (int New, int Changed, int Unchanged) Counts(string page) => (Count(page, "New pupils"), Count(page, "Changed"), Count(page, "Unchanged"));

    private static int Count(string page, string key) => int.Parse(Regex.Match(page, $">{key}</dt><dd class=\"govuk-summary-list__value\">([0-9]+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string KeyOf(string page) => HeldKey().Match(page).Groups[1].Value;

    private static List<(int Row, string Column, string Expected)> Read(string csv)
    {
        using var reader = CsvReader.FromText(csv, CsvReaderOptions.Default with { Separator = ',' });
        var rows = new List<(int, string, string)>();

        while (reader.Read()) { rows.Add((reader.Parse<int>(0), reader.GetString(1), reader.GetString(3))); }

        return rows;
    }

    private async Task<IReadOnlyList<Pupil>> PupilsAsync() =>
        [.. (await _product.Services.GetRequiredService<IPupilRecords>().PupilsAsync(new Viewer.Demo(), default)).Select(file => file.Pupil)];

    /// <summary>How often something happened to the school's register or to any of its pupils.</summary>
    private async Task<int> EventsAsync(string action)
    {
        var pupils = await PupilsAsync();
        var count = 0;

        foreach (var subject in pupils.Select(pupil => $"pupil:{pupil.Id}").Append($"school:{pupils[0].School}"))
        {
            count += (await _product.Services.GetRequiredService<IAuditStore>().AboutAsync(subject, default)).Count(entry => entry.Action == action);
        }

        return count;
    }

    [GeneratedRegex("""name="Key" value="([0-9a-f]+)""")]
    private static partial Regex HeldKey();
}
