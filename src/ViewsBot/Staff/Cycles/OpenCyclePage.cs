using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Cycles;

/// <summary>Opens a cycle for a pupil: its kind, the first day of each stage, and the meeting.</summary>
internal sealed class OpenCyclePage(IPupilRecords records, ISchoolStore schools, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private const int DaysOfAStage = 21;

    /// <summary>Whose cycle it will be.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>What kind of review it leads to.</summary>
    [BindProperty]
    public CycleKind Kind { get; set; }

    /// <summary>The first day of each stage, in the stages' order.</summary>
    [BindProperty]
    public List<DateOnly?> Starts { get; set; } = [];

    /// <summary>The day of the meeting; may be left out.</summary>
    [BindProperty]
    public DateOnly? MeetingOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel)
    {
        Starts = [.. Enum.GetValues<Stage>().Select(stage => (DateOnly?)dates.Today.AddDays((int)stage * DaysOfAStage))];

        return await LoadAsync(pupil, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string pupil, CancellationToken cancel)
    {
        if (!await LoadAsync(pupil, cancel)) { return NotFound(); }

        CheckDates();

        if (!ModelState.IsValid) { return Page(); }

        var cycle = new Cycle
        {
            Id = CycleId.New(clock),
            Pupil = Pupil.Id,
            Kind = Kind,
            StageStarts = [.. Starts.Select(day => day!.Value)],
            MeetingOn = MeetingOn,
        };

        return await schools.OpenAsync(signedIn.Viewer, cycle, cancel) ? LocalRedirect($"/staff/cycles/{cycle.Id}") : NotFound();
    }

    private void CheckDates()
    {
        var stages = Enum.GetValues<Stage>().Length;

        if (Starts.Count != stages || Starts.Contains(null))
        {
            Starts = [.. Starts.Concat(Enumerable.Repeat<DateOnly?>(null, stages)).Take(stages)];
            ModelState.AddModelError("Starts-0", "Enter the first day of each stage.");
        }
        else if (Starts.Zip(Starts.Skip(1)).Any(pair => pair.Second < pair.First))
        {
            ModelState.AddModelError("Starts-0", "Each stage starts on the same day as the one before it, or later.");
        }
    }

    private async Task<bool> LoadAsync(string pupil, CancellationToken cancel)
    {
        if (!signedIn.Keeps || PupilId.Parse(pupil) is not { } id || await records.PupilAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        Pupil = found.Pupil;

        return true;
    }
}
