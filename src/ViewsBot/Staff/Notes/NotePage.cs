using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Notes;

/// <summary>Writes one note of a cycle, changes it, or crosses it out.</summary>
internal sealed class NotePage(IPupilRecords records, ICycleNoteStore notes, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    /// <summary>How many letters a note may have.</summary>
    public const int MostLetters = 2000;

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>Where in the cycle it belongs.</summary>
    public NotePart Part { get; private set; }

    /// <summary>The note as it stands, or <c>null</c> for a new one.</summary>
    public CycleNote? Before { get; private set; }

    [BindProperty]
    public string Id { get; set; } = "";

    [BindProperty]
    public int Version { get; set; } = 1;

    [BindProperty, Required(ErrorMessage = "Write something first."), StringLength(MostLetters, ErrorMessage = "Use at most 2,000 letters.")]
    public string? Words { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the day.")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public bool IsCrossedOut { get; set; }

    public async Task<IActionResult> OnGetAsync(string cycle, string part, string? note, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, part, note, cancel)) { return NotFound(); }

        (Id, Version) = Before is null ? (CycleNoteId.New(clock).ToString(), 1) : (Before.Id.ToString(), Before.Version + 1);
        (Words, On) = (Before?.Words, Before?.On ?? dates.Today);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, string part, string? note, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, part, note, cancel) || CycleNoteId.Parse(Id) is not { } id || (Before is not null && Before.Id != id)) { return NotFound(); }

        if (!ModelState.IsValid) { return Page(); }

        switch (await notes.KeepAsync(signedIn.Viewer, Make(id), cancel))
        {
            case PlanKept.Now or PlanKept.Before:
                return LocalRedirect($"/staff/cycles/{Cycle.Id}/{NotesInWords.ShownOn(Part).Path}#{NoteParts.Of(Part)}");
            case PlanKept.NotNewest:
                ModelState.AddModelError(nameof(Words), "Somebody has changed this since you opened it. Look at it, and keep yours again if it should stand.");
                Version = Before is null ? 1 : Before.Version + 1;
                return Page();
            default: return NotFound();
        }
    }

    private CycleNote Make(CycleNoteId id) => new()
    {
        Id = id,
        Version = Version,
        Cycle = Cycle.Id,
        Part = Part,
        On = On!.Value,
        Words = Words!.Trim(),
        IsCrossedOut = IsCrossedOut && Before is not null,
        Written = Written.Now(signedIn.Viewer, Cycle, clock),
    };

    private async Task<bool> LoadAsync(string cycle, string part, string? note, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || NoteParts.Read(part) is not { } known || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        (Cycle, Pupil, Part) = (found.Cycle, found.Pupil, known);

        if (!WhoMaySee.WritesNote(signedIn.Viewer, Pupil, Part)) { return false; }

        if (note is null) { return true; }

        Before = (await notes.InCycleAsync(signedIn.Viewer, id, cancel))?.Select(one => one.Note).FirstOrDefault(one => one.Part == Part && one.Id.ToString() == note);

        return Before is not null;
    }
}
