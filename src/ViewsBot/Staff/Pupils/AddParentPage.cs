using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>Adds a parent or carer to a pupil. There may be several; each gets an invitation and answers of their own.</summary>
internal sealed class AddParentPage(IPupilRecords records, ISchoolStore schools, SignedIn signedIn) : PageModel
{
    /// <summary>The pupil.</summary>
    public PupilOnFile OnFile { get; private set; } = null!;

    /// <summary>What the school calls the parent or carer.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the name you call them by."), StringLength(100, ErrorMessage = "The name can have 100 letters at most.")]
    public string? Name { get; set; }

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel) => await LoadAsync(pupil, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string pupil, CancellationToken cancel)
    {
        if (!await LoadAsync(pupil, cancel)) { return NotFound(); }

        if (!ModelState.IsValid) { return Page(); }

        return await schools.AddParentAsync(signedIn.Viewer, OnFile.Pupil.Id, Name!.Trim(), cancel) is null ? NotFound() : LocalRedirect($"/staff/pupils/{OnFile.Pupil.Id}");
    }

    private async Task<bool> LoadAsync(string pupil, CancellationToken cancel)
    {
        if (!signedIn.Keeps || PupilId.Parse(pupil) is not { } id || await records.PupilAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        OnFile = found;

        return true;
    }
}
