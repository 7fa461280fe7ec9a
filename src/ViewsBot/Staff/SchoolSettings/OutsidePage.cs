using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Outside;
using ViewsBot.Records.Outside;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>The services outside the school: what leaves for each, and whether it may. Everybody sees it; the SENCO and the safeguarding lead choose.</summary>
internal sealed class OutsidePage(IOutsideServices services, TranslationOnRequest translating, AzureSpeaking speaking, SignedIn signedIn, TimeProvider clock) : PageModel
{
    /// <summary>The answer that turns it on.</summary>
    public const string On = "on";

    /// <summary>The answer that turns it off.</summary>
    public const string Off = "off";

    /// <summary>What was chosen last of translation, or <c>null</c>.</summary>
    public OutsideChoice? Last { get; private set; }

    /// <summary>What was chosen last of speech, or <c>null</c>.</summary>
    public OutsideChoice? LastOfSpeech { get; private set; }

    /// <summary>The engine that speaks, where one is set on this installation, or <c>null</c>.</summary>
    public string? SpeechEngine => speaking.Engine;

    /// <summary>Whether sentences are spoken by it.</summary>
    public bool Speaks => speaking.IsOn(signedIn.Member.School);

    /// <summary>The engine that is set on this installation, or <c>null</c>.</summary>
    public string? Engine => translating.Engine;

    /// <summary>Whether words are translated by it.</summary>
    public bool IsOn => translating.IsOn(signedIn.Member.School);

    /// <summary>Whether whoever looks may choose.</summary>
    public bool MayChoose => WhoMaySee.ChoosesOutsideServices(signedIn.Viewer, signedIn.Member.School);

    /// <summary>What is chosen of translation: on or off.</summary>
    [BindProperty]
    public string? Translate { get; set; }

    /// <summary>What is chosen of speech: on or off.</summary>
    [BindProperty]
    public string? Speak { get; set; }

    public void OnGet()
    {
        Show();
        (Translate, Speak) = (AnswerOf(Last), AnswerOf(LastOfSpeech));
    }

    /// <summary>Keeps the choice of translation.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        KeepAsync(OutsideService.Translation, Translate, nameof(Translate), "Choose whether own words may be sent to be translated.", cancel);

    /// <summary>Keeps the choice of speech.</summary>
    public Task<IActionResult> OnPostSpeechAsync(CancellationToken cancel) =>
        KeepAsync(OutsideService.Speech, Speak, nameof(Speak), "Choose whether our sentences may be sent to be spoken.", cancel);

    private async Task<IActionResult> KeepAsync(OutsideService service, string? answer, string field, string missing, CancellationToken cancel)
    {
        if (!MayChoose) { return NotFound(); }

        if (answer is not (On or Off))
        {
            Show();
            ModelState.AddModelError(field, missing);

            return Page();
        }

        var choice = new OutsideChoice { School = signedIn.Member.School, Service = service, IsOn = answer == On, By = signedIn.Member.Name, At = clock.GetUtcNow() };

        return await services.ChooseAsync(signedIn.Viewer, choice, cancel) ? LocalRedirect("/staff/school/outside") : NotFound();
    }

    private void Show() => (Last, LastOfSpeech) = (services.LastOf(signedIn.Member.School, OutsideService.Translation), services.LastOf(signedIn.Member.School, OutsideService.Speech));

    private static string? AnswerOf(OutsideChoice? last) => last is null ? null : last.IsOn ? On : Off;
}
