using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.Plans;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Plans;

/// <summary>A cycle's plan: what is tried, where it should lead, what is provided, what helps, and what reviews decided.</summary>
internal sealed class PlanPage(IPlanStore plans, ICycleNoteStore notes, SignedIn signedIn) : PageModel
{
    /// <summary>The plan with all that came of it.</summary>
    public PlanOnFile OnFile { get; private set; } = null!;

    /// <summary>What staff wrote.</summary>
    public IReadOnlyList<NoteOnFile> Notes { get; private set; } = [];

    /// <summary>The ids of what is to be brought along.</summary>
    [BindProperty]
    public List<string> Carry { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        OnFile = found;
        Notes = await notes.InCycleAsync(signedIn.Viewer, id, cancel) ?? [];

        return Page();
    }

    /// <summary>Brings what was ticked along from an earlier cycle; sent twice, it is carried once.</summary>
    public async Task<IActionResult> OnPostAsync(string cycle, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } id && await plans.CarryAsync(signedIn.Viewer, id, CarryOnPage.Read(Carry), cancel) is not null
            ? LocalRedirect($"/staff/cycles/{id}/plan")
            : NotFound();

    /// <summary>An item as it stands on the page.</summary>
    public ItemOnPage Shown(PlanItem item, bool mayChange) => new(
        item, Before(item), DecisionAbout(item), OnFile.CameFrom.GetValueOrDefault(item.Id), OnFile.GoesOnAs.GetValueOrDefault(item.Id), OnFile.Names, mayChange);

    /// <summary>The items of a kind, those that go on first.</summary>
    public IEnumerable<PlanItem> Of(PlanKind kind) => OnFile.Plan.Items.Where(item => item.Kind == kind).OrderBy(item => item.Standing != Standing.Open);

    /// <summary>What the last review decided about a next step.</summary>
    private ReviewDecision? DecisionAbout(PlanItem item) => OnFile.Decisions.LastOrDefault(decision => decision.Step == item.Id);

    /// <summary>What an item said before it was changed, oldest first.</summary>
    private IReadOnlyList<PlanItem> Before(PlanItem item) => [.. OnFile.Versions.Where(version => version.Id == item.Id && version.Version < item.Version)];
}
