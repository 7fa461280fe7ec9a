using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Capacity;

/// <summary>Capacity decisions about one young person, one decision at a time: recorded, and ended.</summary>
internal sealed class CapacityPage(IPupilRecords records, ICapacityStore capacity, SignedIn signedIn) : PageModel
{
    private const int MostLetters = 4_000;

    /// <summary>The pupil.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>Each conversation a decision may be about, with the decisions made.</summary>
    public IReadOnlyList<(ViewSession Session, IReadOnlyList<CapacityDecision> Decisions)> Sessions { get; private set; } = [];

    /// <summary>Why, as it was typed.</summary>
    [BindProperty]
    public string? Why { get; set; }

    public async Task<IActionResult> OnGetAsync(string pupil, CancellationToken cancel) => await LoadAsync(pupil, cancel) ? Page() : NotFound();

    /// <summary>Records a decision.</summary>
    public async Task<IActionResult> OnPostDecideAsync(string pupil, string session, CapacityMatter about, CancellationToken cancel)
    {
        if (!await LoadAsync(pupil, cancel) || SessionId.Parse(session) is not { } id || Sessions.All(one => one.Session.Id != id) || !Enum.IsDefined(about)) { return NotFound(); }

        if (string.IsNullOrWhiteSpace(Why) || Why.Length > MostLetters)
        {
            ModelState.AddModelError($"Why-{id}", $"Write why, in at most {MostLetters} letters: what was tried, and what the person said and did.");
            return Page();
        }

        return await capacity.DecideAsync(signedIn.Viewer, id, about, Why.Trim(), cancel) is null ? NotFound() : LocalRedirect($"/staff/pupils/{Pupil.Id}/capacity");
    }

    /// <summary>Ends a decision, at once.</summary>
    public async Task<IActionResult> OnPostEndAsync(string pupil, string decision, CancellationToken cancel) =>
        PupilId.Parse(pupil) is { } id && CapacityDecisionId.Parse(decision) is { } ended && await capacity.EndAsync(signedIn.Viewer, ended, cancel)
            ? LocalRedirect($"/staff/pupils/{id}/capacity")
            : NotFound();

    private async Task<bool> LoadAsync(string pupil, CancellationToken cancel)
    {
        if (PupilId.Parse(pupil) is not { } id
            || await capacity.OfPupilAsync(signedIn.Viewer, id, cancel) is not { } sessions
            || await records.PupilAsync(signedIn.Viewer, id, cancel) is not { } found)
        {
            return false;
        }

        (Pupil, Sessions) = (found.Pupil, sessions);

        return true;
    }
}
