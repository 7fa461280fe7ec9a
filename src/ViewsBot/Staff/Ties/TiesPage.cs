using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Ties;

/// <summary>Who of the staff helps a pupil, is their key person, and comes to each meeting: it decides whom a young person's choice reaches.</summary>
internal sealed class TiesPage(IPupilRecords records, IStaffTies ties, SignedIn signedIn) : PageModel
{
    /// <summary>The pupil.</summary>
    public PupilOnFile OnFile { get; private set; } = null!;

    /// <summary>Everybody who can be named.</summary>
    public IReadOnlyList<(StaffId Id, string Name)> Colleagues { get; private set; } = [];

    /// <summary>Each part with those who have it: helper, key person, then the meeting of each open cycle.</summary>
    public IReadOnlyList<PartOnPage> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel)
    {
        if (!signedIn.Keeps || PupilId.Parse(pupil) is not { } id || await records.PupilAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        OnFile = found;
        Colleagues = await ties.ColleaguesAsync(signedIn.Viewer, cancel);
        Parts = PartOnPage.Of(found.Cycles, await ties.OfPupilAsync(signedIn.Viewer, id, cancel));

        return Page();
    }

    /// <summary>Names somebody.</summary>
    public Task<IActionResult> OnPostTieAsync(string pupil, string part, string? cycle, string staff, CancellationToken cancel) =>
        ChangeAsync(pupil, part, cycle, staff, ties.TieAsync, cancel);

    /// <summary>Says that somebody is it no longer.</summary>
    public Task<IActionResult> OnPostUntieAsync(string pupil, string part, string? cycle, string staff, CancellationToken cancel) =>
        ChangeAsync(pupil, part, cycle, staff, ties.UntieAsync, cancel);

    private async Task<IActionResult> ChangeAsync(
        string pupil,
        string part,
        string? cycle,
        string staff,
        Func<Viewer, PupilId, CycleId?, StaffId, Records.Consent.Ties, CancellationToken, Task<bool>> changeAsync,
        CancellationToken cancel) =>
        PupilId.Parse(pupil) is { } id && PartOnPage.Read(part) is { } tie && StaffId.Parse(staff) is { } member
        && await changeAsync(signedIn.Viewer, id, CycleId.Parse(cycle), member, tie, cancel)
            ? LocalRedirect($"/staff/pupils/{id}/people")
            : NotFound();
}
