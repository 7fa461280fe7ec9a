using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>When the school is open and who is told of an alert, one after another. Everybody sees who and when; the SENCO changes it.</summary>
internal sealed class SafetyPage(ISafetyStore safety, ISchoolStore schools, AlertWays ways, TimeProvider clock, SignedIn signedIn) : PageModel
{
    /// <summary>What is kept.</summary>
    public SchoolSafety Safety { get; private set; } = null!;

    /// <summary>The school, for the names of its lead and deputy.</summary>
    public School School { get; private set; } = null!;

    /// <summary>The ways that are set on this installation.</summary>
    public AlertWays Ways => ways;

    /// <summary>What the form holds.</summary>
    [BindProperty]
    public SafetyForm Form { get; set; } = new();

    /// <summary>Whether the settings were kept just now.</summary>
    public bool IsKept { get; private set; }

    public async Task<IActionResult> OnGetAsync(bool kept, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }

        (Form, IsKept) = (SafetyForm.Of(Safety), kept);

        return Page();
    }

    /// <summary>Keeps the settings.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!signedIn.KeepsSettings || !await LoadAsync(cancel)) { return NotFound(); }

        var changed = Form.Read(Safety, Safety.Hours.Today(clock.GetUtcNow()), (field, sentence) => ModelState.AddModelError(field, sentence));

        if (changed is null) { return Page(); }

        return await safety.ChangeAsync(signedIn.Viewer, changed, cancel) ? LocalRedirect("/staff/school/safety?kept=true") : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await safety.OfSchoolAsync(signedIn.Viewer, cancel) is not { } found || await schools.SchoolAsync(signedIn.Viewer, cancel) is not { } school) { return false; }

        (Safety, School) = (found, school);

        return true;
    }
}
