using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Cycles;

/// <summary>Changes the days of an open cycle: its stages, its meeting and the next review.</summary>
internal sealed class DaysPage(IPupilRecords records, ICycleStore cycles, SignedIn signedIn) : PageModel
{
    private static readonly int s_stages = Enum.GetValues<Stage>().Length;

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>The first day of each stage, in the stages' order.</summary>
    [BindProperty]
    public List<DateOnly?> Starts { get; set; } = [];

    /// <summary>The day of the meeting; may be left out.</summary>
    [BindProperty]
    public DateOnly? MeetingOn { get; set; }

    /// <summary>The day of the next review; may be left out.</summary>
    [BindProperty]
    public DateOnly? NextReviewOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

        Starts = [.. Cycle.StageStarts.Select(day => (DateOnly?)day)];
        (MeetingOn, NextReviewOn) = (Cycle.MeetingOn, Cycle.NextReviewOn);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

        Check();

        if (!ModelState.IsValid) { return Page(); }

        var changed = Cycle with { StageStarts = [.. Starts.Select(day => day!.Value)], MeetingOn = MeetingOn, NextReviewOn = NextReviewOn };

        return await cycles.ChangeDaysAsync(signedIn.Viewer, changed, cancel) ? LocalRedirect($"/staff/cycles/{Cycle.Id}") : NotFound();
    }

    private void Check()
    {
        if (!Dates.IsSensible(MeetingOn)) { ModelState.AddModelError(nameof(MeetingOn), "Enter the year of the meeting with four figures."); }

        if (!Starts.TrueForAll(Dates.IsSensible)) { ModelState.AddModelError("Starts-0", "Enter the year of each day with four figures."); }

        if (!Dates.IsSensible(NextReviewOn)) { ModelState.AddModelError(nameof(NextReviewOn), "Enter the year of the next review with four figures."); }

        if (Starts.Count != s_stages || Starts.Contains(null))
        {
            Starts = [.. Starts.Concat(Enumerable.Repeat<DateOnly?>(null, s_stages)).Take(s_stages)];
            ModelState.AddModelError("Starts-0", "Enter the first day of each stage.");
        }
        else if (Starts.Zip(Starts.Skip(1)).Any(pair => pair.Second < pair.First))
        {
            ModelState.AddModelError("Starts-0", "Each stage starts on the same day as the one before it, or later.");
        }

        if (NextReviewOn is { } next && next <= (MeetingOn ?? Starts[0])) { ModelState.AddModelError(nameof(NextReviewOn), "The next review is after this one."); }
    }

    private async Task<bool> LoadAsync(string cycle, CancellationToken cancel)
    {
        if (!signedIn.Keeps || CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { Cycle.IsOpen: true } found) { return false; }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);

        return true;
    }
}
