using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>The communication passport: how each who speaks about a pupil likes to talk, to read and to print.</summary>
internal sealed class PassportPage(IPupilRecords records, SignedIn signedIn) : PageModel
{
    /// <summary>The pupil's id, for the way back.</summary>
    public string Pupil { get; private set; } = "";

    /// <summary>Who speaks, and how they like to.</summary>
    public IReadOnlyList<SpeakersWay> Ways { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel)
    {
        if (PupilId.Parse(pupil) is not { } id || await records.WaysOfTalkingAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        (Pupil, Ways) = (id.ToString(), found);

        return Page();
    }
}
