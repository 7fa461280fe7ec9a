using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Register;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>One pupil: who speaks, and their cycles.</summary>
internal sealed class PupilPage(IPupilRecords records, IPupilRegister register, SignedIn signedIn) : PageModel
{
    /// <summary>The pupil.</summary>
    public PupilOnFile OnFile { get; private set; } = null!;

    /// <summary>What the school holds about them, as far as this member of staff may see it.</summary>
    public PupilOnRegister OnRegister { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel)
    {
        if (PupilId.Parse(pupil) is not { } id || await records.PupilAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        OnFile = found;
        OnRegister = (await register.PupilAsync(signedIn.Viewer, id, cancel))!;

        return Page();
    }
}
