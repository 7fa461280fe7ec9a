using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Plans;

/// <summary>Writes down what a review decided about a next step; the people who spoke are told it as they come back.</summary>
internal sealed class DecisionPage(IPlanStore plans, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    /// <summary>The plan it is in.</summary>
    public PlanOnFile OnFile { get; private set; } = null!;

    /// <summary>The next step.</summary>
    public NextStep Step { get; private set; } = null!;

    /// <summary>What was decided before, or <c>null</c>; then this changes it.</summary>
    public ReviewDecision? Before { get; private set; }

    [BindProperty]
    public string Id { get; set; } = "";

    [BindProperty]
    public int Version { get; set; } = 1;

    /// <summary>The page to come back to: <c>review</c>, or the plan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter what was decided, in the child’s or young person’s words."), StringLength(1000, ErrorMessage = "Use at most 1,000 letters.")]
    public string? PlainWords { get; set; }

    [BindProperty]
    public string? PictureKey { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>The page whoever decides came from.</summary>
    public string CameFrom => From == "review" ? "review" : "plan";

    public async Task<IActionResult> OnGetAsync(string cycle, string item, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, item, cancel)) { return NotFound(); }

        (Id, Version) = Before is null ? (ReviewDecisionId.New(clock).ToString(), 1) : (Before.Id.ToString(), Before.Version + 1);
        Decision = Before is null ? null : PlanKeys.Of(Before.Decided);
        (PlainWords, PictureKey, On) = (Before?.PlainWords, Before?.PictureKey ?? Step.PictureKey, Before?.On ?? dates.Today);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, string item, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, item, cancel) || ReviewDecisionId.Parse(Id) is not { } id) { return NotFound(); }

        Check();

        if (!ModelState.IsValid) { return Page(); }

        return await plans.KeepAsync(signedIn.Viewer, Make(id), cancel) switch
        {
            PlanKept.Now or PlanKept.Before => LocalRedirect($"/staff/cycles/{OnFile.Cycle.Id}/{CameFrom}#item-{Step.Id}"),
            PlanKept.NotNewest => ShowNewer(),
            _ => NotFound(),
        };
    }

    private void Check()
    {
        if (PlanKeys.ReadDecided(Decision) is null) { ModelState.AddModelError(nameof(Decision), "Choose what was decided."); }

        if (On is null) { ModelState.AddModelError(nameof(On), "Enter the day it was decided."); }

        if (PlainSentences.TooLong(PlainWords) is { } sentence) { ModelState.AddModelError(nameof(PlainWords), PlainSentences.Say(sentence)); }
    }

    private ReviewDecision Make(ReviewDecisionId id) => new()
    {
        Id = id,
        Version = Version,
        Cycle = OnFile.Cycle.Id,
        Step = Step.Id,
        Decided = PlanKeys.ReadDecided(Decision)!.Value,
        PlainWords = PlainWords!.Trim(),
        PictureKey = Names.One(PictureKey),
        On = On!.Value,
        Written = Written.Now(signedIn.Viewer, OnFile.Cycle, clock),
    };

    private PageResult ShowNewer()
    {
        ModelState.AddModelError(nameof(PlainWords), "Somebody has changed this since you opened it. Look at the plan, and keep yours again if it should stand.");
        Version = Before is null ? 1 : Before.Version + 1;

        return Page();
    }

    private async Task<bool> LoadAsync(string cycle, string item, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || PlanItemId.Parse(item) is not { } one || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        if (!WhoMaySee.KeepsPlan(signedIn.Viewer, found.Pupil) || found.Plan.Find(PlanKeys.Of(PlanKind.NextStep, one)) is not NextStep step) { return false; }

        (OnFile, Step) = (found, step);
        Before = found.Decisions.LastOrDefault(decision => decision.Step == step.Id);

        return true;
    }
}
