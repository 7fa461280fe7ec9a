using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Alerts;

/// <summary>Alerts with their exact words, for the safeguarding lead and deputy. To everybody else there is no such page, and the store notes who asked.</summary>
internal sealed class AlertsPage(IAlertStore alerts, AlertWays ways, SignedIn signedIn) : PageModel
{
    /// <summary>Those that wait first, then the newest first.</summary>
    public IReadOnlyList<AlertOnFile> Alerts { get; private set; } = [];

    /// <summary>The ways of telling that are set.</summary>
    public AlertWays Ways => ways;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await alerts.AllAsync(signedIn.Viewer, cancel) is not { } found) { return NotFound(); }

        Alerts = found;

        return Page();
    }

    /// <summary>Says that an alert was read and is being acted on.</summary>
    public async Task<IActionResult> OnPostAcknowledgeAsync(string alert, CancellationToken cancel) =>
        AlertId.Parse(alert) is { } id && await alerts.AcknowledgeAsync(signedIn.Viewer, id, cancel) != Acknowledged.NotFound
            ? LocalRedirect("/staff/alerts")
            : NotFound();

    /// <summary>Raises a test alert.</summary>
    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancel) =>
        await alerts.RaiseTestAsync(signedIn.Viewer, cancel) is null ? NotFound() : LocalRedirect("/staff/alerts");
}
