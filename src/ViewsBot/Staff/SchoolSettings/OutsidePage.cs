using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Outside;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>The services outside the school: what leaves for each, and whether it may. Everybody sees it; the SENCO and the safeguarding lead choose.</summary>
internal sealed class OutsidePage(IOutsideServices services, TranslationOnRequest translating, SignedIn signedIn, TimeProvider clock) : PageModel
{
    /// <summary>The answer that turns it on.</summary>
    public const string On = "on";

    /// <summary>The answer that turns it off.</summary>
    public const string Off = "off";

    /// <summary>What was chosen last, or <c>null</c>.</summary>
    public OutsideChoice? Last { get; private set; }

    /// <summary>The engine that is set on this installation, or <c>null</c>.</summary>
    public string? Engine => translating.Engine;

    /// <summary>Whether words are translated by it.</summary>
    public bool IsOn => translating.IsOn(signedIn.Member.School);

    /// <summary>Whether whoever looks may choose.</summary>
    public bool MayChoose => WhoMaySee.ChoosesOutsideServices(signedIn.Viewer, signedIn.Member.School);

    /// <summary>What is chosen: on or off.</summary>
    [BindProperty]
    public string? Translate { get; set; }

    public void OnGet()
    {
        Last = services.LastOf(signedIn.Member.School, OutsideService.Translation);
        Translate = Last is null ? null : Last.IsOn ? On : Off;
    }

    /// <summary>Keeps the choice.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Last = services.LastOf(signedIn.Member.School, OutsideService.Translation);

        if (Translate is not (On or Off))
        {
            ModelState.AddModelError(nameof(Translate), "Choose whether own words may be sent to be translated.");

            return Page();
        }

        var choice = new OutsideChoice { School = signedIn.Member.School, Service = OutsideService.Translation, IsOn = Translate == On, By = signedIn.Member.Name, At = clock.GetUtcNow() };

        return await services.ChooseAsync(signedIn.Viewer, choice, cancel) ? LocalRedirect("/staff/school/outside") : NotFound();
    }
}
