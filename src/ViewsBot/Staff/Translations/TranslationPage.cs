using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Translations;

/// <summary>The translation of one's own words: asked for, written by a person, or put right, with what stood there before.</summary>
internal sealed class TranslationPage(ITranslationStore store, TranslationOnRequest translating, SignedIn signedIn, TimeProvider clock) : PageModel
{
    /// <summary>How many letters a translation may have.</summary>
    public const int MostLetters = 10_000;

    /// <summary>The words and all that was kept of translating them.</summary>
    public WordsOnFile OnFile { get; private set; } = null!;

    /// <summary>What came of asking the engine just now.</summary>
    public IReadOnlyList<string> Done { get; private set; } = [];

    /// <summary>What the words say.</summary>
    [BindProperty, Required(ErrorMessage = "Enter what the words say in English."), StringLength(MostLetters, ErrorMessage = "Use at most 10,000 letters.")]
    public string? Text { get; set; }

    /// <summary>Who translated.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the name of whoever translated."), StringLength(200, ErrorMessage = "Use at most 200 letters.")]
    public string? By { get; set; }

    /// <summary>The engine that can be asked, or <c>null</c>.</summary>
    public string? Engine => OnFile.Translations.Now is null && translating.IsOn(signedIn.Member.School) ? translating.Engine : null;

    public async Task<IActionResult> OnGetAsync(string cycle, string words, int? translated, int? failed, int? held, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, words, cancel)) { return NotFound(); }

        (Text, By, Done) = (OnFile.Translations.Now?.Text, signedIn.Member.Name, TranslationResult.Say(translated, failed, held));

        return Page();
    }

    /// <summary>Keeps what a person wrote.</summary>
    public async Task<IActionResult> OnPostAsync(string cycle, string words, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, words, cancel)) { return NotFound(); }

        if (!ModelState.IsValid) { return Page(); }

        await store.KeepAsync(signedIn.Viewer, Written(), cancel);

        return LocalRedirect($"/staff/cycles/{OnFile.Session.Cycle.Id}#words-{OnFile.Words.Id}");
    }

    /// <summary>Asks the engine.</summary>
    public async Task<IActionResult> OnPostAskAsync(string cycle, string words, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, words, cancel)) { return NotFound(); }

        var done = await translating.TranslateAsync(signedIn.Viewer, [OnFile.Words.Id], cancel);

        return LocalRedirect($"/staff/cycles/{OnFile.Session.Cycle.Id}/words/{OnFile.Words.Id}{TranslationResult.Of(done)}");
    }

    private Translation Written() => new()
    {
        Words = OnFile.Words.Id,
        Status = TranslationStatus.ByPerson,
        Text = Text!.Trim(),
        By = By!.Trim(),
        From = OnFile.Translations.Now?.From ?? OnFile.Words.Origin.Language,
        KeptBy = signedIn.Viewer.Actor,
        At = clock.GetUtcNow(),
    };

    private async Task<bool> LoadAsync(string cycle, string words, CancellationToken cancel)
    {
        if (OwnWordsId.Parse(words) is not { } id || await store.WordsAsync(signedIn.Viewer, id, cancel) is not { } file || CycleId.Parse(cycle) != file.Session.Cycle.Id) { return false; }

        OnFile = file;

        return true;
    }
}
