using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;
using ViewsBot.Staff.Translations;

namespace ViewsBot.Staff.Cycles;

/// <summary>One cycle: the boards first, then the words, then who and when.</summary>
internal sealed class CyclePage(IPupilRecords records, IPlanStore plans, TranslationOnRequest translating, Pictured pictured, SignedIn signedIn, Dates dates) : PageModel
{
    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>What was said towards it.</summary>
    public IReadOnlyList<SessionOnPage> Sessions { get; private set; } = [];

    /// <summary>The own words that are in another language and have no translation.</summary>
    public IReadOnlyList<OwnWordsId> NotTranslated { get; private set; } = [];

    /// <summary>What came of asking for translations just now.</summary>
    public IReadOnlyList<string> Done { get; private set; } = [];

    /// <summary>The engine that can be asked, or <c>null</c>.</summary>
    public string? Engine => translating.IsOn(signedIn.Member.School) ? translating.Engine : null;

    public async Task<IActionResult> OnGetAsync(string cycle, int? translated, int? failed, int? held, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        (Pupil, Cycle) = (found.Pupil, found.Cycle);
        var plan = await plans.InCycleAsync(signedIn.Viewer, id, cancel);
        Sessions = [.. found.Sessions.Select(session => SessionOnPage.Of(session, Pupil, pictured, plan, dates.Today))];

        (NotTranslated, Done) = (TranslationOnPage.Missing(found.Sessions), TranslationResult.Say(translated, failed, held));

        return Page();
    }

    /// <summary>Has every own words of the cycle translated that is not in English, as far as whoever asks may see them.</summary>
    public async Task<IActionResult> OnPostTranslateAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        var done = await translating.TranslateAsync(signedIn.Viewer, TranslationOnPage.Missing(found.Sessions), cancel);

        return LocalRedirect($"/staff/cycles/{id}{TranslationResult.Of(done)}");
    }

    /// <summary>Marks own words as read.</summary>
    public async Task<IActionResult> OnPostReadAsync(string cycle, string words, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } id && OwnWordsId.Parse(words) is { } read && await records.MarkReadAsync(signedIn.Viewer, read, cancel)
            ? LocalRedirect($"/staff/cycles/{id}#words-{read}")
            : NotFound();

    /// <summary>Marks a picture of somebody's own as looked at.</summary>
    public async Task<IActionResult> OnPostLookedAsync(string cycle, string picture, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } id && PictureId.Parse(picture) is { } looked && await records.MarkReadAsync(signedIn.Viewer, looked, cancel)
            ? LocalRedirect($"/staff/cycles/{id}#picture-{looked}")
            : NotFound();
}
