using ViewsBot.Records.Plans;
using ViewsBot.Staff.Plans;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Word;

/// <summary>A cycle's plan as a document.</summary>
internal static class PlanInWord
{
    /// <summary>Writes it.</summary>
    public static void Write(WordFile file, PlanOnFile plan, Pictured pictured, Dates dates)
    {
        file.Heading(1, $"Plan: {plan.Pupil.Name}");
        file.Note(PlanInWords.Of(plan.Cycle));

        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            file.Heading(2, PlanInWords.All(kind));
            var items = plan.Plan.Items.Where(item => item.Kind == kind).OrderBy(item => item.Standing != Standing.Open).ToList();

            if (items.Count == 0) { file.Say("None yet."); }

            foreach (var item in items) { Write(file, Shown(item, plan), pictured, dates); }
        }
    }

    private static ItemOnPage Shown(PlanItem item, PlanOnFile plan) =>
        new(item, [], plan.Decisions.LastOrDefault(decision => decision.Step == item.Id), CameFrom: null, GoesOnAs: null, plan.Names, MayChange: false);

    private static void Write(WordFile file, ItemOnPage shown, Pictured pictured, Dates dates)
    {
        var item = shown.Item;

        if (item.PictureKey is { } picture && pictured.HasPicture(picture)) { file.Picture(picture, ""); }

        file.Heading(3, item.Words);

        if (item.Standing != Standing.Open) { file.Say(PlanInWords.Of(item.Standing)); }

        foreach (var (name, value) in shown.Facts) { file.Fact(name, value); }

        if (shown.Decision is { } decision) { file.Fact("The review decided", $"{PlanInWords.Of(decision.Decided)}, on {Dates.Day(decision.On)}: “{decision.PlainWords}”"); }

        file.Note($"Written by {shown.NameOf(item)}, {dates.Moment(item.Written.At)}");
    }
}
