using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Plans;

/// <summary>Adds an item to a plan, changes it or closes it; what it said before stays.</summary>
internal sealed class ItemPage(IPlanStore plans, SignedIn signedIn, TimeProvider clock) : PageModel
{
    /// <summary>The plan it is in.</summary>
    public PlanOnFile OnFile { get; private set; } = null!;

    /// <summary>What kind of item it is.</summary>
    public PlanKind Kind { get; private set; }

    /// <summary>The item as it is kept, or <c>null</c> for a new one.</summary>
    public PlanItem? Before { get; private set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ItemForm Form { get; set; } = new();

    /// <summary>Whether its words were given in a conversation, and stay as they were said.</summary>
    public bool IsAsSaid => Before is Strategy { Giver: not null };

    public async Task<IActionResult> OnGetAsync(string cycle, string kind, string? item, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, kind, item, cancel)) { return NotFound(); }

        Form = Before is null ? new ItemForm { Id = PlanItemId.New(clock).ToString() } : ItemForm.Of(Before);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, string kind, string? item, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, kind, item, cancel) || !IsForm()) { return NotFound(); }

        if (IsAsSaid) { ModelState.Remove(nameof(ItemForm.Words)); }

        Form.Check(Kind, ModelState);

        if (!ModelState.IsValid) { return Page(); }

        var made = Form.Make(Kind, OnFile.Cycle.Id, Before, Written.Now(signedIn.Viewer, OnFile.Cycle, clock));

        return await plans.KeepAsync(signedIn.Viewer, made, cancel) switch
        {
            PlanKept.Now or PlanKept.Before => LocalRedirect($"/staff/cycles/{OnFile.Cycle.Id}/plan#item-{made.Id}"),
            PlanKept.NotNewest => ShowNewer(),
            _ => NotFound(),
        };
    }

    /// <summary>Whether the form is of the item that the address names. One that was sent before is kept already, and is changed by this.</summary>
    private bool IsForm()
    {
        if (PlanItemId.Parse(Form.Id) is not { } id) { return false; }

        Before ??= OnFile.Plan.Find(PlanKeys.Of(Kind, id));

        return Before is null || Before.Id == id;
    }

    private PageResult ShowNewer()
    {
        ModelState.AddModelError(nameof(ItemForm.Words), "Somebody has changed this since you opened it. Look at what it says now, and keep yours again if it should stand.");
        Form.Version = Before!.Version + 1;

        return Page();
    }

    private async Task<bool> LoadAsync(string cycle, string kind, string? item, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || PlanKeys.ReadKind(kind) is not { } known || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        (OnFile, Kind) = (found, known);
        Before = PlanItemId.Parse(item) is { } one ? found.Plan.Find(PlanKeys.Of(known, one)) : null;

        return WhoMaySee.KeepsPlan(signedIn.Viewer, found.Pupil) && (item is null || Before is not null);
    }
}
