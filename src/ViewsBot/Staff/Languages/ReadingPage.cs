using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.Languages;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Languages;

/// <summary>The sentences of one language that must be right, each beside its English: read with a speaker, who is named, on a day.</summary>
internal sealed class ReadingPage(Deck deck, OfferedLanguages offered, ISpeakersReadingStore readings, Dates dates, SignedIn signedIn) : PageModel
{
    private const int MostLetters = 200;

    /// <summary>The language.</summary>
    public LanguageOnPage Language { get; private set; } = null!;

    /// <summary>The name of whoever speaks it.</summary>
    [BindProperty]
    public string? Speaker { get; set; }

    /// <summary>The day on which they were read.</summary>
    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>What the sentences on the page are known by together: where they changed since it was opened, nobody has read these.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>Whether this member of staff may say that they were read.</summary>
    public bool MayConfirm => WhoMaySee.ConfirmsLanguages(signedIn.Viewer, signedIn.Member.School);

    /// <summary>The sentences as they stand, by one name.</summary>
    public string AsTheyStand => LanguageWords.FingerprintOf(string.Join(' ', Language.Words.Safety.Select(sentence => sentence.Fingerprint)));

    public IActionResult OnGet(string language)
    {
        if (!Load(language)) { return NotFound(); }

        On = dates.Today;

        return Page();
    }

    /// <summary>Keeps that they were read.</summary>
    public async Task<IActionResult> OnPostAsync(string language, CancellationToken cancel)
    {
        if (!Load(language) || !MayConfirm) { return NotFound(); }

        if (string.IsNullOrWhiteSpace(Speaker) || Speaker.Length > MostLetters) { ModelState.AddModelError(nameof(Speaker), "Enter the name of whoever speaks the language."); }

        if (On is null || On > dates.Today) { ModelState.AddModelError(nameof(On), "Enter the day on which you read them: today or before."); }

        if (Seen != AsTheyStand) { ModelState.AddModelError("sentences", "The sentences have changed since you opened this page. Please read them again."); }

        if (!ModelState.IsValid) { return Page(); }

        return await readings.KeepAsync(signedIn.Viewer, Reading(), cancel) ? LocalRedirect("/staff/school/languages") : NotFound();
    }

    private SpeakersReading Reading() => new()
    {
        School = signedIn.Member.School,
        Language = Language.Words.Language,
        Speaker = Speaker!.Trim(),
        On = On!.Value,
        Sentences = [.. Language.Words.Safety.Select(sentence => sentence.Fingerprint)],
    };

    private bool Load(string language)
    {
        if (deck.Words.Find(language) is not { Safety.Count: > 0 } words) { return false; }

        var school = signedIn.Member.School;
        Language = new LanguageOnPage(words, readings.LastOf(school).FirstOrDefault(one => one.Language == words.Language), offered.At(school).Contains(words));

        return true;
    }
}
