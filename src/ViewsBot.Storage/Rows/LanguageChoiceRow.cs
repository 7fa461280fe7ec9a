using ViewsBot.Records.Languages;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>The language somebody chose, as it is kept.</summary>
internal sealed class LanguageChoiceRow(LanguageChoice choice) : IRow
{
    private const char Between = ' ';

    public string Table => "language_choice";

    public void Fill(IColumns columns) => columns
        .Set("speaker_id", choice.Speaker.ToString())
        .Set("session_id", choice.Session.ToString())
        .Set("language", choice.Language)
        .Set("with_english", choice.WithEnglish ? 1 : 0)
        .Set("declined", string.Join(Between, choice.Declined))
        .Set("at", Stored.Instant(choice.At));

    /// <summary>Reads the languages that were not wanted.</summary>
    public static IReadOnlyList<string> Declined(string languages) => languages.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
