using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.OverTime;

/// <summary>What was said of each option in every cycle: a strip of places with their days, and no average.</summary>
internal sealed class OverTimePage(IPupilRecords records, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>Whose views.</summary>
    public PupilId Pupil { get; private set; }

    /// <summary>What the school calls them.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether something is not shared with whoever looks.</summary>
    public bool IsPart { get; private set; }

    /// <summary>The people who spoke.</summary>
    public IReadOnlyList<PersonOverTime> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel)
    {
        if (PupilId.Parse(pupil) is not { } id || await records.OverTimeAsync(signedIn.Viewer, id, cancel) is not { } cycles || cycles.Count == 0) { return NotFound(); }

        (Pupil, Name, IsPart) = (id, cycles[0].Pupil.Name, cycles.SelectMany(cycle => cycle.Sessions).Any(session => session.NotShared > 0));
        People = new Strips(cycles, pictured).People();

        return Page();
    }
}
