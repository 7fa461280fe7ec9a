using ViewsBot.Content.Words;
using ViewsBot.Content.Words.Translating;
using ViewsBot.Translating;

namespace ViewsBot.Tests.Content;

/// <summary>A table goes out to somebody who translates, and comes back.</summary>
public sealed class TranslationTests : IDisposable
{
    private readonly CardsFolder _folder = new();
    private readonly string _sheet = Path.Combine(Directory.CreateTempSubdirectory("viewsbot-sheet").FullName, "polish.csv");

    private string Polish => Path.Combine(_folder.Cards, "words", "pl.json");

    [Fact]
    public void A_table_that_comes_back_as_it_went_changes_nothing()
    {
        var before = File.ReadAllText(Polish);

        var kept = GoesAndComesBack(sheet => sheet);

        Assert.Empty(kept);
        Assert.Equal(before, File.ReadAllText(Polish));
    }

    [Fact]
    public void What_a_speaker_wrote_and_checked_is_kept_with_who_and_when()
    {
        var kept = GoesAndComesBack(sheet => Changed(sheet, "opening/heading", "Cześć.", "checked by A. Nowak on 2026-11-22"));

        var polish = Translation.Open(_folder.Cards, "pl");
        Assert.Empty(kept);
        Assert.Equal(("Cześć.", "checked by A. Nowak on 2026-11-22"), polish.Sentences.Where(one => one.Key == "opening/heading").Select(one => (one.Text, one.Status.Written)).Single());
        Assert.Equal(1, polish.Sentences.Count(one => one.Status is not SentenceStatus.Draft));
    }

    [Theory]
    [InlineData("opening/who-sees", "Twoje odpowiedzi zobaczą.", "{names}")]
    [InlineData("opening/how-long", "{count, plural, one {# obrazek} other {# obrazków}}", "few")]
    [InlineData("opening/how-long", "{count, plural, one {# obrazek}", "not closed")]
    [InlineData("opening/no-such", "Nic.", "no such sentence")]
    public void What_is_wrong_is_listed_with_its_key_and_nothing_is_kept(string key, string text, string problem)
    {
        var before = File.ReadAllText(Polish);

        var kept = GoesAndComesBack(sheet => key == "opening/no-such" ? [.. sheet, sheet[0] with { Key = key, Text = text }] : Changed(sheet, key, text, "draft"));

        var said = Assert.Single(kept);
        Assert.StartsWith(key + ": ", said, StringComparison.Ordinal);
        Assert.Contains(problem, said, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Polish));
    }

    [Fact]
    public void A_sentence_whose_English_was_changed_is_stale_and_no_longer_checked()
    {
        GoesAndComesBack(sheet => Changed(sheet, "told/danger", sheet.First(one => one.Key == "told/danger").Text, "checked by A. Nowak on 2026-11-22"));
        _folder.Change("words/en.json", words => words["sentences"]!["told/danger"] = "If you are in danger now, call 999 at once.");
        _folder.Copy("words/en.typed.json", "words/pl.typed.json");

        var polish = Translation.Open(_folder.Cards, "pl").Sentences.Single(one => one.Key == "told/danger");

        Assert.IsType<SentenceStatus.Stale>(polish.Status);
        Assert.Equal(new WordStatus.Draft(), _folder.Load().Words.In("pl").StatusOf("told/danger"));
    }

    [Fact]
    public void A_row_says_where_its_sentence_is_seen_by_whom_and_beside_which_picture()
    {
        var sentences = Translation.Open(_folder.Cards, "ur").Sentences;

        Assert.All(sentences, one => Assert.NotEmpty(one.Note));
        Assert.Equal("The first cards (parents only)", sentences.Single(one => one.Key == "opening/not-safe@parent").Note);
        Assert.Equal("playtime", sentences.Single(one => one.Key == "option/my-school-day/playtime").Picture);
    }

    [Fact]
    public void A_table_with_a_status_nobody_knows_is_not_read()
    {
        Sheet.Write(_sheet, Translation.Open(_folder.Cards, "pl"));
        File.WriteAllText(_sheet, File.ReadAllText(_sheet).Replace(",draft", ",done", StringComparison.Ordinal));

        var (sentences, unreadable) = Sheet.Read(_sheet, "pl");

        Assert.Empty(sentences);
        Assert.StartsWith("Row 2, list/and: the status is", unreadable[0], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(Path.GetDirectoryName(_sheet)!, recursive: true);
    }

    /// <summary>Sends the table out, has somebody change it, and takes it back.</summary>
    /// <returns>What was wrong with it.</returns>
    private List<string> GoesAndComesBack(Func<IReadOnlyList<TranslatedSentence>, IReadOnlyList<TranslatedSentence>> change)
    {
        var polish = Translation.Open(_folder.Cards, "pl");
        Sheet.Write(_sheet, polish);
        var (sentences, unreadable) = Sheet.Read(_sheet, Sheet.LanguageOf(_sheet)!);
        var changed = change(sentences);
        var wrong = unreadable.Concat(polish.Problems(changed)).ToList();

        if (wrong.Count == 0) { polish.Keep(_folder.Cards, changed); }

        return wrong;
    }

    private static IReadOnlyList<TranslatedSentence> Changed(IReadOnlyList<TranslatedSentence> sheet, string key, string text, string status) =>
        [.. sheet.Select(one => one.Key == key ? one with { Text = text, Status = SentenceStatus.Read(status)! } : one)];
}
