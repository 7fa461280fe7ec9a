using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>The school's pupils: those of whom most waits to be read first, then by name; a hundred to a page, and found by a part of their name.</summary>
internal sealed class PupilListPage(IPupilRecords records, SignedIn signedIn) : PageModel
{
    private const int OnOnePage = 100;

    /// <summary>The pupils this member of staff may see.</summary>
    public IReadOnlyList<PupilOnFile> Pupils { get; private set; } = [];

    /// <summary>Which of the list's pages, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Sheet { get; set; } = 1;

    /// <summary>A part of the name that is looked for. It is sent in the form, as no name stands in an address.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The pupils on this page of the list, or those who have the name.</summary>
    public IReadOnlyList<PupilOnFile> Shown { get; private set; } = [];

    /// <summary>How many pages the list has; one where a name is looked for.</summary>
    public int Sheets => IsLookingFor ? 1 : Math.Max(1, (Pupils.Count + OnOnePage - 1) / OnOnePage);

    /// <summary>Whether a name is looked for.</summary>
    public bool IsLookingFor => !string.IsNullOrWhiteSpace(Name);

    /// <summary>How many own words and pictures wait to be read by this member of staff.</summary>
    public int Unread => Pupils.Sum(file => file.Unread);

    /// <summary>Of how many pupils something waits to be read.</summary>
    public int WithUnread => Pupils.Count(file => file.Unread > 0);

    /// <summary>How many can answer: they have a cycle that is open.</summary>
    public int Asked => Pupils.Count(IsAsked);

    /// <summary>How many of those have answered.</summary>
    public int Answered => Pupils.Count(file => file.HasAnswered);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Whether a pupil's answers are still missing.</summary>
    public static bool IsMissing(PupilOnFile file) => IsAsked(file) && !file.HasAnswered;

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (!signedIn.SeesPupils) { return NotFound(); }

        Pupils = [.. (await records.PupilsAsync(signedIn.Viewer, cancel)).OrderByDescending(file => file.Unread)];
        Sheet = Math.Clamp(Sheet, 1, Sheets);
        Shown = IsLookingFor
            ? [.. Pupils.Where(file => file.Pupil.Name.Contains(Name!.Trim(), StringComparison.CurrentCultureIgnoreCase)).Take(OnOnePage)]
            : [.. Pupils.Skip((Sheet - 1) * OnOnePage).Take(OnOnePage)];

        return Page();
    }

    private static bool IsAsked(PupilOnFile file) => file.Cycles.Any(cycle => cycle.IsOpen);
}
