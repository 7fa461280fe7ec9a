using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Asking;

/// <summary>Who was asked and how far that has come, and whose views are missing before a meeting date. What anybody said is nowhere on it.</summary>
internal sealed class AskedPage(IAskingStore asking, SignedIn signedIn, Dates dates) : PageModel
{
    private IReadOnlyList<AskedRow> _all = [];

    /// <summary>Only those whose meeting is on this day or before it, from today; <c>null</c> for all.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Before { get; set; }

    /// <summary>Only those with whom it has come so far; <c>null</c> for all.</summary>
    [BindProperty(SupportsGet = true)]
    public HowFar? How { get; set; }

    /// <summary>Only those whose views are missing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Missing { get; set; }

    /// <summary>How many there are of each, before a filter by it.</summary>
    public IReadOnlyList<(HowFar How, int Count)> Counts => [.. Enum.GetValues<HowFar>().Select(how => (how, _all.Count(row => row.Speaker.HowFar == how)))];

    /// <summary>How many views are missing.</summary>
    public int MissingCount => _all.Count(row => row.Speaker.IsMissing);

    /// <summary>Those who are shown: the nearest meeting first.</summary>
    public IReadOnlyList<AskedRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!WhoMaySee.Pupils(signedIn.Viewer, signedIn.Member.School)) { return NotFound(); }

        var school = await asking.SchoolAsync(signedIn.Viewer, cancel);

        _all = [.. from pupil in school where pupil.Cycle is not null && IsInTime(pupil) from speaker in pupil.Speakers select new AskedRow(pupil, speaker)];
        Rows = [.. _all.Where(IsShown).OrderBy(row => row.MeetingFrom(dates.Today))];

        return Page();
    }

    private bool IsInTime(PupilToAsk pupil) => Before is null || (pupil.Cycle!.MeetingOn is { } day && day >= dates.Today && day <= Before);

    private bool IsShown(AskedRow row) => (How is null || row.Speaker.HowFar == How) && (!Missing || row.Speaker.IsMissing);
}
