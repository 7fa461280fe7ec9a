using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Explaining;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>What to expect from this school for each common need: ours, or the school's own sentences in their place.</summary>
internal sealed class ExpectationsPage(ISchoolGuideStore guides, SignedIn signedIn, Dates dates, Deck deck) : PageModel
{
    private const int Fewest = 2;
    private const int Most = 5;
    private const int MostLetters = 200;

    private IReadOnlyList<Expectation> _own = [];

    /// <summary>What stands there now, for each need and audience.</summary>
    public IReadOnlyList<ExpectationOnPage> Expectations { get; private set; } = [];

    /// <summary>The need: its page's key.</summary>
    [BindProperty]
    public string? Need { get; set; }

    /// <summary>Whom it is written for: a key.</summary>
    [BindProperty]
    public string? For { get; set; }

    /// <summary>The sentences, one a line.</summary>
    [BindProperty, Required(ErrorMessage = "Enter two to five sentences, one a line.")]
    public string? Sentences { get; set; }

    /// <summary>Where that is written down.</summary>
    [BindProperty, Required(ErrorMessage = "Enter where this is written down."), StringLength(MostLetters, ErrorMessage = "The source can have 200 letters at most.")]
    public string? Source { get; set; }

    /// <summary>The day it was held against its source.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the day on which you checked it.")]
    public DateOnly? VerifiedOn { get; set; }

    /// <summary>What is being changed, or <c>null</c> while nothing is.</summary>
    public ExpectationOnPage? Changing { get; private set; }

    /// <summary>Whether something was kept just now.</summary>
    public bool IsKept { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? need, string? audience, bool kept, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }

        IsKept = kept;
        Changing = Find(need, audience);

        if (Changing is { } now) { (Need, For, Sentences, Source, VerifiedOn) = (now.Need, AudienceKeys.Of(now.Audience), Names.Write(now.Sentences), now.Source, now.VerifiedOn); }

        return Page();
    }

    /// <summary>Keeps the school's own sentences.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!signedIn.KeepsSettings || !await LoadAsync(cancel) || Find(Need, For) is not { } found) { return NotFound(); }

        Changing = found;
        var lines = (Sentences ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        if (lines.Length is < Fewest or > Most || lines.Any(line => line.Length > MostLetters))
        {
            ModelState.AddModelError(nameof(Sentences), "Enter two to five sentences, one a line, each with 200 letters at most.");
        }

        if (VerifiedOn > dates.Today) { ModelState.AddModelError(nameof(VerifiedOn), "The day on which you checked it cannot be still to come."); }

        if (!ModelState.IsValid) { return Page(); }

        var expectation = new Expectation
        {
            School = signedIn.Member.School,
            Need = found.Need,
            Audience = found.Audience,
            Sentences = lines,
            Source = Source!.Trim(),
            VerifiedOn = VerifiedOn!.Value,
        };

        return await guides.KeepAsync(signedIn.Viewer, expectation, cancel) ? LocalRedirect("/staff/school/expectations?kept=true") : NotFound();
    }

    /// <summary>Takes the school's own sentences away.</summary>
    public async Task<IActionResult> OnPostOursAsync(string? need, string? audience, CancellationToken cancel) =>
        need is not null && AudienceKeys.Read(audience) is { } known && await guides.RemoveAsync(signedIn.Viewer, signedIn.Member.School, need, known, cancel)
            ? LocalRedirect("/staff/school/expectations?kept=true")
            : NotFound();

    private ExpectationOnPage? Find(string? need, string? audience) =>
        Expectations.FirstOrDefault(one => one.Need == need && AudienceKeys.Of(one.Audience) == audience);

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await guides.GuideAsync(signedIn.Viewer, cancel) is not { } guide) { return false; }

        _own = guide.Expectations;
        Expectations = [.. Enum.GetValues<Audience>().SelectMany(Of)];

        return true;
    }

    private IEnumerable<ExpectationOnPage> Of(Audience audience)
    {
        var book = deck.Explain.For(AudienceKeys.Of(audience));

        return book.All.Where(page => page.Kind == ExplainKind.Menu).SelectMany(menu => menu.Parts).Select(part => Of(audience, book.Find(part.Key)!));
    }

    private ExpectationOnPage Of(Audience audience, ExplainPage page)
    {
        var own = _own.FirstOrDefault(one => one.Need == page.Key && one.Audience == audience);
        var words = deck.Words.In("en");

        return new ExpectationOnPage
        {
            Need = page.Key,
            Title = words.Get(page.TitleKey),
            Audience = audience,
            IsOwn = own is not null,
            Sentences = own?.Sentences ?? [.. page.Parts.Select(part => words.Get(part.WordKey))],
            Source = own?.Source ?? page.Source ?? "",
            VerifiedOn = own?.VerifiedOn ?? page.VerifiedOn,
        };
    }
}
