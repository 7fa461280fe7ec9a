using ViewsBot.Content;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Assess;
using ViewsBot.Staff.Plans;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Word;

/// <summary>A review report: each next step with what everybody says of it, and what was decided.</summary>
internal static class ReviewInWord
{
    /// <summary>Writes it.</summary>
    public static void Write(WordFile file, CycleOnFile cycle, PlanOnFile plan, Deck deck, Pictured pictured, IReadOnlyList<StaffViewOnFile> staff)
    {
        var says = new SideBySide(deck, pictured, plan.Plan, Voice.Of(cycle, staff)).Steps(PupilsCards.Of(cycle));
        file.Heading(1, $"Review: {cycle.Pupil.Name}");
        file.Note(PlanInWords.Of(cycle.Cycle));
        file.Fact("Meeting", cycle.Cycle.MeetingOn is { } meeting ? Dates.Day(meeting) : "no day yet");
        file.Fact("Next review", cycle.Cycle.NextReviewOn is { } next ? Dates.Day(next) : "no day yet");

        foreach (var step in plan.Plan.Items.OfType<NextStep>())
        {
            Write(file, step, says.GetValueOrDefault(step.Option) ?? [], plan.Decisions.LastOrDefault(decision => decision.Step == step.Id), pictured);
        }
    }

    private static void Write(WordFile file, NextStep step, IReadOnlyList<(Voice Voice, IReadOnlyList<Cell> Cells)> says, ReviewDecision? decision, Pictured pictured)
    {
        if (step.PictureKey is { } picture && pictured.HasPicture(picture)) { file.Picture(picture, ""); }

        file.Heading(2, step.Words);

        if (step.PlainWords is { } plain) { file.Fact("In their words", plain); }

        if (says.Count > 0)
        {
            file.Table([
                [new("Who"), new("What they say of it")],
                .. says.SelectMany(one => one.Cells.Select(cell => (WordCell[])[new($"{one.Voice.Name}, {one.Voice.Part}"), new(cell.By is { } by ? $"{cell.Words} ({by})" : cell.Words, cell.PictureKey)])),
            ]);
        }

        file.Fact("Decided", decision is null ? "nothing yet" : $"{PlanInWords.Of(decision.Decided)}, on {Dates.Day(decision.On)}: “{decision.PlainWords}”");
    }
}
