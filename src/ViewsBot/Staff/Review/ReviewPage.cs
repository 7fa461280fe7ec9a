using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Assess;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Review;

/// <summary>Review: each next step with what everybody says of it and what was decided, the days that count, and how the cycle ends.</summary>
internal sealed class ReviewPage(
    IPupilRecords records, IPlanStore plans, IStaffViewStore views, ICycleNoteStore notes, ICycleStore cycles, Deck deck, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>The next steps, in the order they were written.</summary>
    public IReadOnlyList<StepOnPage> Steps { get; private set; } = [];

    /// <summary>What staff wrote.</summary>
    public IReadOnlyList<NoteOnFile> Notes { get; private set; } = [];

    /// <summary>Why views had no reply, where the cycle is closed.</summary>
    public IReadOnlyList<NoReplyOnFile> WithoutReply { get; private set; } = [];

    /// <summary>Whether whoever looks writes down what is decided.</summary>
    public bool Decides => WhoMaySee.KeepsPlan(signedIn.Viewer, Pupil);

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id
            || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found
            || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } plan)
        {
            return NotFound();
        }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        var voices = Voice.Of(found, await views.InCycleAsync(signedIn.Viewer, id, cancel) ?? []);
        var steps = new SideBySide(deck, pictured, plan.Plan, voices).Steps(PupilsCards.Of(found));
        Steps = [.. plan.Plan.Items.OfType<NextStep>().Select(step => new StepOnPage(step, steps.GetValueOrDefault(step.Option) ?? [], plan.Decisions.LastOrDefault(decision => decision.Step == step.Id)))];
        Notes = await notes.InCycleAsync(signedIn.Viewer, id, cancel) ?? [];
        WithoutReply = Cycle.IsOpen ? [] : await cycles.WithoutReplyAsync(signedIn.Viewer, id, cancel) ?? [];

        return Page();
    }
}
