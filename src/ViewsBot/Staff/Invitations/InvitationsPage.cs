using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Invitations;

/// <summary>The invitations to a cycle: made, renewed, taken back. A code is shown in the answer that made it, and never again.</summary>
internal sealed class InvitationsPage(IPupilRecords records, IInvitationStore store, ISchoolStore schools, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>Whose cycle.</summary>
    public PupilOnFile Pupil { get; private set; } = null!;

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>The invitations there are.</summary>
    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    /// <summary>What is still missing before anybody is invited, or <c>null</c>.</summary>
    public WhyNotYet? Missing { get; private set; }

    /// <summary>The invitation that was just made, with its code.</summary>
    public Issued.With? Made { get; private set; }

    /// <summary>Those who can be invited and are not yet.</summary>
    public IEnumerable<Speaker> NotInvited => Pupil.Speakers.Where(speaker => Invitations.All(invitation => invitation.Speaker.Id != speaker.Id));

    /// <summary>The whole link of a code.</summary>
    public string LinkOf(InvitationCode code) => $"{Request.Scheme}://{Request.Host}/i/{code.Value}";

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel) => await LoadAsync(cycle, cancel) ? Page() : NotFound();

    /// <summary>Invites a person.</summary>
    public async Task<IActionResult> OnPostIssueAsync(string cycle, string speaker, string? language, string? alsoSeenBy, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || SpeakerId.Parse(speaker) is not { } person || !pictured.Speaks(language, signedIn.Member.School)) { return NotFound(); }

        return await ShowAsync(cycle, await store.IssueAsync(signedIn.Viewer, id, person, language == Pictured.TheyChoose ? null : language, Names.Read(alsoSeenBy), cancel), cancel);
    }

    /// <summary>Gives an invitation a new code.</summary>
    public async Task<IActionResult> OnPostRenewAsync(string cycle, string invitation, CancellationToken cancel) =>
        await ShowAsync(cycle, InvitationId.Parse(invitation) is { } id ? await store.RenewAsync(signedIn.Viewer, id, cancel) : null, cancel);

    /// <summary>Takes an invitation back.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(string cycle, string invitation, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } known && InvitationId.Parse(invitation) is { } id && await store.RevokeAsync(signedIn.Viewer, id, cancel)
            ? LocalRedirect($"/staff/cycles/{known}/invitations")
            : NotFound();

    private async Task<IActionResult> ShowAsync(string cycle, Issued? issued, CancellationToken cancel)
    {
        if (issued is null or Issued.NotFound || !await LoadAsync(cycle, cancel)) { return NotFound(); }

        Made = issued as Issued.With;

        return Page();
    }

    private async Task<bool> LoadAsync(string cycle, CancellationToken cancel)
    {
        if (!signedIn.Keeps || CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        Cycle = found.Cycle;
        Pupil = (await records.PupilAsync(signedIn.Viewer, found.Pupil.Id, cancel))!;
        Invitations = await store.InCycleAsync(signedIn.Viewer, id, cancel);
        Missing = await schools.SchoolAsync(signedIn.Viewer, cancel) is { } school ? BeforeInviting.Missing(school, found.Cycle) : WhyNotYet.NoSafeguardingLead;

        return true;
    }
}
