using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Cycles;
using ViewsBot.Staff.Plans;
using ViewsBot.Staff.Shared;
using ViewsBot.Staff.Translations;

namespace ViewsBot.Staff.Word;

/// <summary>What was said towards a cycle as a document: each board as a table with its pictures, then the own words as they were written.</summary>
internal sealed class BoardInWord(WordFile file, Pictured pictured, Dates dates)
{
    /// <summary>Writes it.</summary>
    public void Write(CycleOnFile cycle, PlanOnFile plan)
    {
        file.Heading(1, $"What was said: {cycle.Pupil.Name}");
        file.Note(PlanInWords.Of(cycle.Cycle));

        foreach (var session in cycle.Sessions) { Write(SessionOnPage.Of(session, cycle.Pupil, pictured, plan, dates.Today)); }
    }

    private void Write(SessionOnPage session)
    {
        var speaker = session.File.Session.Speaker;
        file.Heading(2, $"{speaker.Name}, {InWords.Of(speaker.Audience)}");

        if (session.IsEmpty) { file.Say("Has said nothing yet."); }

        if (session.File.NotShared > 0) { file.Say(session.File.NotShared == 1 ? "1 answer is not shared." : $"{session.File.NotShared} answers are not shared."); }

        foreach (var topic in session.Own) { Write(topic); }

        if (session.AnsweredFor.Count > 0) { file.Heading(3, $"Answered for {speaker.Name} by somebody else. A helper’s view, not counted among their own answers"); }

        foreach (var topic in session.AnsweredFor) { Write(topic); }

        foreach (var words in session.File.Words) { Write(session, words); }

        foreach (var choice in session.Choices) { file.Fact(session.Names.Prompt(choice.Prompt), session.Names.Chosen(choice)); }

        if (session.File.Pictures.Count > 0) { file.Note($"Pictures of their own: {session.File.Pictures.Count}. They stand on the cycle’s page."); }
    }

    private void Write(TopicOnPage topic)
    {
        file.Heading(3, topic.Title);

        if (topic.Stem.Length > 0) { file.Note(topic.Stem); }

        if (topic.Columns.Count > 0) { file.Table(RowsOf(topic)); }

        foreach (var (reason, options) in topic.NotAnswered) { file.Fact(reason, options); }

        if (topic.NotAsked.Count > 0) { file.Fact(pictured.Say("answer/not-asked"), string.Join(", ", topic.NotAsked)); }
    }

    private List<IReadOnlyList<WordCell>> RowsOf(TopicOnPage topic)
    {
        var longest = topic.Columns.Max(column => column.Placed.Count);
        var head = topic.Columns.Select(column => new WordCell(pictured.Say(column.Point), column.Point.PictureKey)).ToList();

        return [head, .. Enumerable.Range(0, longest).Select(row => topic.Columns.Select(column => CellOf(column, row)).ToList())];
    }

    private static WordCell CellOf(ColumnOnPage column, int row) => row >= column.Placed.Count ? new WordCell("") : column.Placed[row] is var placed && placed.How.Count == 0
        ? new WordCell(placed.Word, placed.Option.PictureKey)
        : new WordCell($"{placed.Word} ({string.Join(", ", placed.How)})", placed.Option.PictureKey);

    private void Write(SessionOnPage session, OwnWords words)
    {
        file.Heading(3, session.Names.Prompt(words.Prompt));
        file.Quote(words.Text, words.Origin.Language);

        if (session.File.Translations.GetValueOrDefault(words.Id)?.Now is { Text: { } text } translation)
        {
            file.Say(text);
            file.Note(TranslationInWords.Of(translation, pictured, dates));
        }

        file.Note($"{dates.Moment(words.Origin.At)}, {InWords.How(words.Origin)}");
    }
}
