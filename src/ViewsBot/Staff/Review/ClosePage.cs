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

    /// <summary>What the page showed as waiting, in one field however much it is: a form may not have any number of them.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    /// <summary>What waits on this page, for its form to send along.</summary>
    public string ShownNow { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel) => await LoadAsync(cycle, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

        var why = NoReply.ReadReason(Reason) is { } reason ? new NoReply(reason, reason == NoReplyReason.Other ? Words?.Trim() : null) : null;

        if (!ModelState.IsValid) { return Page(); }

        switch (await cycles.CloseAsync(signedIn.Viewer, Cycle.Id, why, ReadShown(), cancel))
        {
            case Closing.Closed: return LocalRedirect($"/staff/cycles/{Cycle.Id}/review");
            case Closing.NotFound: return NotFound();
            case Closing.NotAllShown:
                if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

                ModelState.AddModelError("waiting", "Something was said since you opened this page. Read it first.");
                return Page();
            default:
                await LoadAsync(cycle, cancel);
                ModelState.AddModelError(why is null ? nameof(Reason) : nameof(Words), why is null ? "Choose why these get no reply, or reply to them first." : "Enter which reason it is.");
                return Page();
        }
    }

    /// <summary>What the page that was sent had shown; a key that is none showed nothing.</summary>
    private List<ReplyTo> ReadShown() => [.. (Shown ?? "").Split(' ').Select(ReplyKeys.Read).OfType<ReplyTo>()];

    /// <summary>What waits is read before what was said: what is said in between is shown nowhere, and is not sent along as shown.</summary>
    private async Task<bool> LoadAsync(string cycle, CancellationToken cancel)
    {
        if (!signedIn.Keeps
            || CycleId.Parse(cycle) is not { } id
            || await cycles.WaitingAsync(signedIn.Viewer, id, cancel) is not { } waiting
            || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { Cycle.IsOpen: true } found
            || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } plan)
        {
            return false;
        }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        Waiting = [.. new SaidList(found, plan, pictured).All().Where(said => waiting.Contains(said.To))];
        ShownNow = string.Join(' ', waiting.Select(ReplyKeys.Of));
        NotDecided = plan.Plan.NextSteps.Count(step => plan.Decisions.All(decision => decision.Step != step.Id));

        return true;
    }
}
