using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>The school's settings: the names the opening says, and whether alerts are known to arrive. Everybody sees them; the SENCO changes them.</summary>
internal sealed class SchoolPage(ISchoolStore schools, IAlertStore alerts, ISchoolGuideStore guides, AlertWays ways, SignedIn signedIn, Dates dates) : PageModel
{
    /// <summary>The settings as they are kept.</summary>
    public School School { get; private set; } = null!;

    /// <summary>The signposts that were last looked at more than a year ago.</summary>
    public IReadOnlyList<Signpost> DueSignposts { get; private set; } = [];

    /// <summary>How many those are.</summary>
    public int Due => DueSignposts.Count;

    /// <summary>The school's name.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the school’s name.")]
    public string? Name { get; set; }

    /// <summary>Who sees answers, a name a line.</summary>
    [BindProperty, Required(ErrorMessage = "Enter at least one person who sees the answers.")]
    public string? SeenBy { get; set; }

    /// <summary>The safeguarding lead's name as children know it.</summary>
    [BindProperty]
    public string? Lead { get; set; }

    /// <summary>The deputy's name as children know it.</summary>
    [BindProperty]
    public string? Deputy { get; set; }

    /// <summary>Whether people may speak instead of typing.</summary>
    [BindProperty]
    public bool HearsSpeech { get; set; }

    /// <summary>Whether ethnicity is held.</summary>
    [BindProperty]
    public bool HoldsEthnicity { get; set; }

    /// <summary>Whether pupil premium is held.</summary>
    [BindProperty]
    public bool HoldsPupilPremium { get; set; }

    /// <summary>Whether the settings were kept just now.</summary>
    public bool IsKept { get; private set; }

    /// <summary>The ways of telling that are set.</summary>
    public AlertWays Ways => ways;

    /// <summary>Whether this person may send a test alert.</summary>
    public bool MayTest => WhoMaySee.RaisesTests(signedIn.Viewer, signedIn.Member.School);

    public async Task<IActionResult> OnGetAsync(bool kept, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }

        (Name, SeenBy, Lead, Deputy, HearsSpeech, IsKept) = (School.Name, Names.Write(School.SeenBy), School.SafeguardingLead, School.SafeguardingDeputy, School.HearsSpeech, kept);
        (HoldsEthnicity, HoldsPupilPremium) = (School.HoldsEthnicity, School.HoldsPupilPremium);

        return Page();
    }

    /// <summary>Keeps the settings.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!signedIn.KeepsSettings || !await LoadAsync(cancel)) { return NotFound(); }

        if (!ModelState.IsValid) { return Page(); }

        var changed = School with
        {
            Name = Name!.Trim(),
            SeenBy = Names.Read(SeenBy),
            SafeguardingLead = Names.One(Lead),
            SafeguardingDeputy = Names.One(Deputy),
            HearsSpeech = HearsSpeech,
            HoldsEthnicity = HoldsEthnicity,
            HoldsPupilPremium = HoldsPupilPremium,
        };

        return await schools.ChangeAsync(signedIn.Viewer, changed, cancel) ? LocalRedirect("/staff/school?kept=true") : NotFound();
    }

    /// <summary>Raises a test alert.</summary>
    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancel) =>
        await alerts.RaiseTestAsync(signedIn.Viewer, cancel) is null ? NotFound() : LocalRedirect("/staff/school?sent=true#test-alert");

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await schools.SchoolAsync(signedIn.Viewer, cancel) is not { } found) { return false; }

        School = found;
        DueSignposts = await guides.GuideAsync(signedIn.Viewer, cancel) is { } guide ? [.. guide.Signposts.Where(signpost => signpost.IsDue(dates.Today))] : [];

        return true;
    }
}
