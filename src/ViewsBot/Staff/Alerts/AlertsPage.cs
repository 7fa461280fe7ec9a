using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Alerts;

/// <summary>Alerts with their exact words, for the safeguarding lead and deputy. To everybody else there is no such page, and the store notes who asked.</summary>
internal sealed class AlertsPage(IAlertStore alerts, AlertWays ways, SignedIn signedIn) : PageModel
{
    /// <summary>What was told: that of which something waits first, then the newest first.</summary>
    public IReadOnlyList<TellingOnPage> Tellings { get; private set; } = [];

    /// <summary>The ways of telling that are set.</summary>
    public AlertWays Ways => ways;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await alerts.AllAsync(signedIn.Viewer, cancel) is not { } found) { return NotFound(); }

        Tellings = TellingOnPage.Of(found);

        return Page();
    }

    /// <summary>Says that what was shown of a telling was read and is being acted on: each alert by itself. What came in since was not shown, and waits.</summary>
    public async Task<IActionResult> OnPostAcknowledgeAsync([FromForm(Name = "alerts")] string[] shown, CancellationToken cancel)
    {
        var found = shown.Length > 0;

        foreach (var one in shown)
        {
            found &= AlertId.Parse(one) is { } id && await alerts.AcknowledgeAsync(signedIn.Viewer, id, cancel) != Acknowledged.NotFound;
        }

        return found ? LocalRedirect("/staff/alerts") : NotFound();
    }

    /// <summary>Raises a test alert.</summary>
    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancel) =>
        await alerts.RaiseTestAsync(signedIn.Viewer, cancel) is null ? NotFound() : LocalRedirect("/staff/alerts");
}
