using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Replies;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Review;

/// <summary>Closes a cycle: each thing that was said has a reply by then, or a reason why it gets none.</summary>
internal sealed class ClosePage(IPupilRecords records, IPlanStore plans, ICycleStore cycles, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>How many letters a reason of one's own may have.</summary>
    public const int MostLetters = 500;

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>What was said that has no reply.</summary>
    public IReadOnlyList<SaidOnPage> Waiting { get; private set; } = [];

    /// <summary>How many next steps go on without a decision.</summary>
    public int NotDecided { get; private set; }

    /// <summary>The reasons to choose from.</summary>
    public static IReadOnlyList<(string Key, string Words)> Reasons { get; } = [.. Enum.GetValues<NoReplyReason>().Select(reason => (NoReply.KeyOf(reason), ReviewInWords.Of(reason)))];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty, StringLength(MostLetters, ErrorMessage = "Use at most 500 letters.")]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel) => await LoadAsync(cycle, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

        var why = NoReply.ReadReason(Reason) is { } reason ? new NoReply(reason, reason == NoReplyReason.Other ? Words?.Trim() : null) : null;

        if (!ModelState.IsValid) { return Page(); }

        switch (await cycles.CloseAsync(signedIn.Viewer, Cycle.Id, why, cancel))
        {
            case Closing.Closed: return LocalRedirect($"/staff/cycles/{Cycle.Id}/review");
            case Closing.NotFound: return NotFound();
            default:
                await LoadAsync(cycle, cancel);
                ModelState.AddModelError(why is null ? nameof(Reason) : nameof(Words), why is null ? "Choose why these get no reply, or reply to them first." : "Enter which reason it is.");
                return Page();
        }
    }

    private async Task<bool> LoadAsync(string cycle, CancellationToken cancel)
    {
        if (!signedIn.Keeps
            || CycleId.Parse(cycle) is not { } id
            || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { Cycle.IsOpen: true } found
            || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } plan
            || await cycles.WaitingAsync(signedIn.Viewer, id, cancel) is not { } waiting)
        {
            return false;
        }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        Waiting = [.. new SaidList(found, plan, pictured).All().Where(said => waiting.Contains(said.To))];
        NotDecided = plan.Plan.NextSteps.Count(step => plan.Decisions.All(decision => decision.Step != step.Id));

        return true;
    }
}
