using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Meetings;

/// <summary>Links for visiting professionals who come to a cycle's meeting: the SENCO makes them, says what each shows and until when, and takes them back.</summary>
internal sealed class MeetingLinksPage(IPupilRecords records, IMeetingLinks links, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private const int DaysUnlessSaid = 7;

    /// <summary>The cycle with who speaks in it.</summary>
    public CycleOnFile OnFile { get; private set; } = null!;

    /// <summary>The links there are, the newest first.</summary>
    public IReadOnlyList<MeetingLink> Links { get; private set; } = [];

    /// <summary>The address of a link that was made just now: shown this once.</summary>
    public string? Made { get; private set; }

    /// <summary>For whom it is.</summary>
    [BindProperty, Required(ErrorMessage = "Enter who it is for."), StringLength(100, ErrorMessage = "The name can have 100 letters at most.")]
    public string? Reader { get; set; }

    /// <summary>The last day on which it opens.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the last day on which it opens.")]
    public DateOnly? LastDay { get; set; }

    /// <summary>The sessions that are shown.</summary>
    [BindProperty]
    public List<string> Sessions { get; set; } = [];

    /// <summary>Whether the plan is shown.</summary>
    [BindProperty]
    public bool ShowsPlan { get; set; }

    /// <summary>Whether a link opens something now.</summary>
    public bool Opens(MeetingLink link) => link.RevokedAt is null && link.Until > clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

        LastDay = OnFile.Cycle.MeetingOn is { } meeting && meeting >= dates.Today && meeting <= dates.Today.AddDays(MeetingLink.Longest.Days - 1) ? meeting : dates.Today.AddDays(DaysUnlessSaid);

        return Page();
    }

    /// <summary>Makes a link.</summary>
    public async Task<IActionResult> OnPostAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel)) { return NotFound(); }

        if (LastDay < dates.Today || LastDay > dates.Today.AddDays(MeetingLink.Longest.Days - 1)) { ModelState.AddModelError(nameof(LastDay), "The last day is today or within four weeks."); }

        if (!ModelState.IsValid) { return Page(); }

        if (await links.MakeAsync(signedIn.Viewer, Make(), cancel) is not { } secret) { return NotFound(); }

        Made = $"{Request.Scheme}://{Request.Host}/staff/meeting/{secret}";

        return await LoadAsync(cycle, cancel) ? Page() : NotFound();
    }

    /// <summary>Takes one back.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(string cycle, string link, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } id && MeetingLinkId.Parse(link) is { } which && await links.RevokeAsync(signedIn.Viewer, which, cancel) ? LocalRedirect($"/staff/cycles/{id}/visitors") : NotFound();

    /// <summary>Until the end of the last day, where the server stands.</summary>
    private MeetingLink Make()
    {
        var end = LastDay!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);

        return new MeetingLink
        {
            Id = MeetingLinkId.New(clock),
            Cycle = OnFile.Cycle.Id,
            Reader = Reader!.Trim(),
            Sessions = [.. OnFile.Sessions.Select(file => file.Session.Id).Where(id => Sessions.Contains(id.ToString()))],
            ShowsPlan = ShowsPlan,
            Until = new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(end, clock.LocalTimeZone)),
            MadeAt = clock.GetUtcNow(),
        };
    }

    private async Task<bool> LoadAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await links.OfCycleAsync(signedIn.Viewer, id, cancel) is not { } all || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        (Links, OnFile) = (all, found);

        return true;
    }
}
