using CsvHelper;
using ViewsBot.Content.Words.Translating;

namespace ViewsBot.Translating;

/// <summary>A language's sentences as a table (CSV, UTF-8): one row a sentence. The column of the translations is headed by the language's tag.</summary>
internal static class Sheet
{
    private const string Key = "key";
    private const string English = "english";
    private const string Note = "seen";
    private const string Picture = "picture";
    private const string Status = "status";

    private static readonly string[] Ours = [Key, English, Note, Picture, Status];

    private static readonly CsvWriterOptions Written = CsvWriterOptions.Default with { WriteByteOrderMark = true };

    /// <summary>Writes it; a spreadsheet knows its letters by the mark at the beginning.</summary>
    public static void Write(string path, Translation translation)
    {
        using var writer = CsvWriter.Create(File.Create(path), Written);

        writer.WriteRecord(Key, English, Note, Picture, translation.Language, Status);

        foreach (var sentence in translation.Sentences) { writer.WriteRecord(sentence.Key, sentence.English, sentence.Note, sentence.Picture, sentence.Text, sentence.Status.Written); }
    }

    /// <summary>The tag that heads the column of the translations.</summary>
    /// <returns><c>null</c> if there is no such column.</returns>
    public static string? LanguageOf(string path)
    {
        using var reader = Open(path);

        return reader.Headers.Except(Ours, StringComparer.OrdinalIgnoreCase).FirstOrDefault(heading => heading.Length > 0);
    }

    /// <summary>Reads the rows that came back.</summary>
    /// <returns>The sentences, and what of the table cannot be read, each with its row as a spreadsheet counts them.</returns>
    public static (IReadOnlyList<TranslatedSentence> Sentences, IReadOnlyList<string> Unreadable) Read(string path, string language)
    {
        using var reader = Open(path);
        var (sentences, unreadable) = (new List<TranslatedSentence>(), new List<string>());

        for (var row = 2; reader.Read(); row++)
        {
            var (key, status) = (Field(reader, Key).Trim(), Field(reader, Status));

            if (key.Length == 0)
            {
                unreadable.Add($"Row {row} has no key.");
            }
            else if (SentenceStatus.Read(status) is not { } read)
            {
                unreadable.Add($"Row {row}, {key}: the status is “draft”, “stale”, “missing”, or “checked by A. Speaker on 2026-09-01”.");
            }
            else
            {
                sentences.Add(new TranslatedSentence(key, Field(reader, English), Field(reader, Note), Field(reader, Picture), Field(reader, language).Trim().Normalize(), read));
            }
        }

        return (sentences, unreadable);
    }

    // The separator is found by itself: a spreadsheet of another country puts semicolons between the columns.
    private static CsvReader Open(string path) => CsvReader.Create(File.OpenRead(path), CsvReaderOptions.Default);

    private static string Field(CsvReader reader, string name) => reader.TryGetFieldIndex(name, out var column) ? reader.GetString(column) : "";
}
