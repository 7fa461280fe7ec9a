using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>How the school's staff sign in: whether everybody needs a second step, and after how long without use one signs in again.</summary>
internal sealed class SignInRulesPage(ISignInRules rules, SignedIn signedIn) : PageModel
{
    /// <summary>The answer by which everybody needs it.</summary>
    public const string Everybody = "everybody";

    /// <summary>The answer by which each chooses.</summary>
    public const string WhoWants = "who-wants";

    /// <summary>Who is asked for a code.</summary>
    [BindProperty]
    public string? SecondStep { get; set; }

    /// <summary>After how many minutes without use one signs in again.</summary>
    [BindProperty]
    public string? IdleMinutes { get; set; }

    /// <summary>Whether the rules were kept just now.</summary>
    public bool IsKept { get; private set; }

    /// <summary>What there is to choose from.</summary>
    public static IReadOnlyList<(string Key, string Words)> IdleChoices { get; } =
        [.. SignInRules.IdleChoices.Select(idle => (Minutes(idle), idle < TimeSpan.FromHours(1) ? $"{idle.TotalMinutes:0} minutes" : idle == TimeSpan.FromHours(1) ? "1 hour" : $"{idle.TotalHours:0} hours"))];

    /// <summary>Whether whoever looks may change them.</summary>
    private bool MayChange => WhoMaySee.KeepsAccounts(signedIn.Viewer, signedIn.Member.School);

    public IActionResult OnGet(bool kept)
    {
        if (!MayChange) { return NotFound(); }

        var now = rules.Of(signedIn.Member.School);
        (SecondStep, IdleMinutes, IsKept) = (now.NeedsSecondStep ? Everybody : WhoWants, Minutes(now.Idle), kept);

        return Page();
    }

    /// <summary>Keeps them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayChange || SecondStep is not (Everybody or WhoWants) || !SignInRules.IdleChoices.Any(idle => Minutes(idle) == IdleMinutes)) { return NotFound(); }

        var changed = new SignInRules
        {
            School = signedIn.Member.School,
            NeedsSecondStep = SecondStep == Everybody,
            Idle = SignInRules.IdleChoices.First(idle => Minutes(idle) == IdleMinutes),
        };

        return await rules.ChangeAsync(signedIn.Viewer, changed, cancel) ? LocalRedirect("/staff/school/sign-in?kept=true") : NotFound();
    }

    private static string Minutes(TimeSpan idle) => idle.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
}
