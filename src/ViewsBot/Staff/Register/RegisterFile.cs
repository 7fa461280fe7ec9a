using CsvHelper;
using ViewsBot.Records.Register;

namespace ViewsBot.Staff.Register;

/// <summary>A school's file as it was read.</summary>
internal sealed record RegisterFile
{
    /// <summary>What every row says; with any problem, of the rows that have none.</summary>
    public required IReadOnlyList<PupilEntry> Entries { get; init; }

    /// <summary>What cannot be read, by row.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The headings of columns that nothing is taken from.</summary>
    public required IReadOnlyList<string> NotTaken { get; init; }
}

/// <summary>Why nothing of a file can be read, and as which status the page says so.</summary>
internal sealed class UnreadableFileException(string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status => status;
}

/// <summary>Reads a school's file: CSV in any usual coding, with commas, semicolons or tabs between its columns.</summary>
internal sealed class RegisterFiles(LanguageCell languages, TimeProvider clock)
{
    /// <summary>The most rows beside the headings.</summary>
    public const int MostRows = 10_000;

    /// <summary>The most bytes a file may have: 8 MB.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const int MostColumns = 200;
    private const int FirstRow = 2;

    private static readonly char[] s_separators = [',', ';', '\t'];

    /// <summary>Reads every row.</summary>
    /// <exception cref="UnreadableFileException">Nothing of it can be read; the message is for whoever chose it.</exception>
    public RegisterFile Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes) { throw new UnreadableFileException("The file has more than 8 MB.", StatusCodes.Status413PayloadTooLarge); }

        var text = FileText.Read(bytes) ?? throw new UnreadableFileException("This is no text. Export the list as CSV, not as a workbook or a PDF, and choose that file.");

        if (string.IsNullOrWhiteSpace(text)) { throw new UnreadableFileException("The file is empty."); }

        var malformed = new Dictionary<long, CsvMalformedReason>();
        using var reader = CsvReader.FromText(text, Options(text, malformed));

        return Read(reader, malformed);
    }

    private RegisterFile Read(CsvReader reader, Dictionary<long, CsvMalformedReason> malformed)
    {
        var columns = ColumnsOf(reader);
        var rows = new RowReader(languages, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var (entries, problems) = (new List<PupilEntry>(), new List<Problem>());
        var count = 0;

        for (var number = FirstRow; reader.Read(); number++)
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();

            if (cells.TrueForAll(string.IsNullOrWhiteSpace)) { continue; }

            if (++count > MostRows) { throw new UnreadableFileException("The file has more than 10,000 rows. Take it over in parts."); }

            if (Shape(number, cells.Count, columns.Count, malformed) is { } wrong) { problems.Add(wrong); continue; }

            var row = new Row(number, columns, cells);

            if (rows.Read(row) is { } entry) { entries.Add(entry); } else { problems.AddRange(row.Problems); }
        }

        return count > 0
            ? new RegisterFile { Entries = entries, Problems = problems, NotTaken = columns.NotTaken }
            : throw new UnreadableFileException("The file has headings and no row beneath them.");
    }

    private static Columns ColumnsOf(CsvReader reader)
    {
        var headings = reader.Headers;

        if (headings.Count > MostColumns) { throw new UnreadableFileException("The file has more than 200 columns. Export only those that are named below."); }

        var columns = new Columns([.. headings]);

        return columns.Missing() is { } missing ? throw new UnreadableFileException(missing) : columns;
    }

    private static Problem? Shape(int number, int cells, int columns, Dictionary<long, CsvMalformedReason> malformed)
    {
        if (malformed.TryGetValue(number, out var reason))
        {
            return new Problem(number, Problem.WholeRow, "", reason == CsvMalformedReason.UnterminatedQuote
                ? "a quotation mark at the end of each cell that begins with one; this row’s is missing, so all that follows is read as one cell"
                : "quotation marks around a whole cell, and doubled within it");
        }

        return cells == columns ? null : new Problem(number, Problem.WholeRow, $"{cells} cells", $"{columns} cells, as many as there are headings");
    }

    private static CsvReaderOptions Options(string text, Dictionary<long, CsvMalformedReason> malformed) => CsvReaderOptions.Default with
    {
        Separator = SeparatorOf(text),
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = found => malformed.TryAdd(found.RecordNumber, found.Reason),
    };

    /// <summary>The one that yields most headings that are known: a comma in a name is no separator.</summary>
    private static char SeparatorOf(string text)
    {
        var line = text.TrimStart().Split('\n', 2)[0];

        return s_separators.MaxBy(separator => line.Split(separator).Count(heading => Headings.Find(heading) is not null));
    }
}
