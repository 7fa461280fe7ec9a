using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Cycles;

/// <summary>Opens a cycle for a pupil: its kind, the first day of each stage, the meeting, and what goes on from their plan.</summary>
internal sealed class OpenCyclePage(IPupilRecords records, ISchoolStore schools, IPlanStore plans, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private const int DaysOfAStage = 21;

    private DateOnly? _planned;

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

    /// <summary>What goes on in the pupil's plans, and may be carried into this cycle.</summary>
    public IReadOnlyList<ItemInCycle> StillOpen { get; private set; } = [];

    /// <summary>The ids of what is to be carried; all of it, unless somebody leaves something out.</summary>
    [BindProperty]
    public List<string> Carry { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel)
    {
        Starts = [.. Enum.GetValues<Stage>().Select(stage => (DateOnly?)dates.Today.AddDays((int)stage * DaysOfAStage))];

        if (!await LoadAsync(pupil, cancel)) { return NotFound(); }

        Carry = [.. StillOpen.Select(one => one.Item.Id.ToString())];
        MeetingOn = _planned;

        return Page();
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

        if (!await schools.OpenAsync(signedIn.Viewer, cycle, cancel)) { return NotFound(); }

        // Should this one fail, the plan's page still offers what was left behind.
        await plans.CarryAsync(signedIn.Viewer, cycle.Id, CarryOnPage.Read(Carry), cancel);

        return LocalRedirect($"/staff/cycles/{cycle.Id}");
    }

    private void CheckDates()
    {
        var stages = Enum.GetValues<Stage>().Length;

        if (!Dates.IsSensible(MeetingOn)) { ModelState.AddModelError(nameof(MeetingOn), "Enter the year of the meeting with four figures."); }

        if (!Starts.TrueForAll(Dates.IsSensible)) { ModelState.AddModelError("Starts-0", "Enter the year of each day with four figures."); }

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

        // The review that was planned when the last cycle was reviewed.
        _planned = found.Cycles.Select(cycle => cycle.NextReviewOn).Where(day => day > dates.Today).Max();
        (Pupil, StillOpen) = (found.Pupil, await plans.StillOpenAsync(signedIn.Viewer, id, cancel) ?? []);

        return true;
    }
}
