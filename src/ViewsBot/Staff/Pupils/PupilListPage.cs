using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>The school's pupils: those of whom most waits to be read first, then by name.</summary>
internal sealed class PupilListPage(IPupilRecords records, SignedIn signedIn) : PageModel
{
    /// <summary>The pupils this member of staff may see.</summary>
    public IReadOnlyList<PupilOnFile> Pupils { get; private set; } = [];

    /// <summary>How many own words and pictures wait to be read by this member of staff.</summary>
    public int Unread => Pupils.Sum(file => file.Unread);

    /// <summary>Of how many pupils something waits to be read.</summary>
    public int WithUnread => Pupils.Count(file => file.Unread > 0);

    /// <summary>How many can answer: they have a cycle that is open.</summary>
    public int Asked => Pupils.Count(IsAsked);

    /// <summary>How many of those have answered.</summary>
    public int Answered => Pupils.Count(file => file.HasAnswered);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!signedIn.SeesPupils) { return NotFound(); }

        Pupils = [.. (await records.PupilsAsync(signedIn.Viewer, cancel)).OrderByDescending(file => file.Unread)];

        return Page();
    }

    /// <summary>Whether a pupil's answers are still missing.</summary>
    public static bool IsMissing(PupilOnFile file) => IsAsked(file) && !file.HasAnswered;

    private static bool IsAsked(PupilOnFile file) => file.Cycles.Any(cycle => cycle.IsOpen);
}
