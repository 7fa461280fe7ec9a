using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Plans;

/// <summary>A cycle's plan: what is tried, where it should lead, what is provided, what helps, and what reviews decided.</summary>
internal sealed class PlanPage(IPlanStore plans, SignedIn signedIn) : PageModel
{
    /// <summary>The plan with all that came of it.</summary>
    public PlanOnFile OnFile { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        OnFile = found;

        return Page();
    }

    /// <summary>The items of a kind, those that go on first.</summary>
    public IEnumerable<PlanItem> Of(PlanKind kind) => OnFile.Plan.Items.Where(item => item.Kind == kind).OrderBy(item => item.Standing != Standing.Open);

    /// <summary>What the last review decided about a next step.</summary>
    public ReviewDecision? DecisionAbout(PlanItem item) => OnFile.Decisions.LastOrDefault(decision => decision.Step == item.Id);

    /// <summary>What an item said before it was changed, oldest first.</summary>
    public IReadOnlyList<PlanItem> Before(PlanItem item) => [.. OnFile.Versions.Where(version => version.Id == item.Id && version.Version < item.Version)];
}
