using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Participation;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Participation;

/// <summary>The participation report of a term or a year: where we were, what we have done, what comes next. Small numbers are hidden.</summary>
internal sealed class ParticipationPage(IParticipation participation, Pictured pictured, SignedIn signedIn, Dates dates) : PageModel
{
    private const int YearsBack = 3;

    /// <summary>The report.</summary>
    public ParticipationReport Report { get; private set; } = null!;

    /// <summary>The periods to choose from: this year and those before it, with their terms, the newest first.</summary>
    public IEnumerable<Period> Periods => Enumerable.Range(0, YearsBack)
        .Select(back => Period.TermOf(dates.Today).WholeYear with { Year = Period.TermOf(dates.Today).Year - back })
        .SelectMany(year => year.TermsOfYear.Reverse().Where(term => term.From <= dates.Today).Prepend(year));

    public async Task<IActionResult> OnGetAsync(string? period, CancellationToken cancel) => await LoadAsync(period, cancel) ? Page() : NotFound();

    /// <summary>The same numbers as a file, hidden alike.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string? period, CancellationToken cancel) => await LoadAsync(period, cancel)
        ? File(ParticipationCsv.Of(Report, pictured), "text/csv; charset=utf-8", $"participation-{Report.Period.Key}.csv")
        : NotFound();

    private async Task<bool> LoadAsync(string? key, CancellationToken cancel)
    {
        var period = key is null ? Period.TermOf(dates.Today) : Period.Parse(key);

        if (period is null || await participation.ReportAsync(signedIn.Viewer, signedIn.Member.School, period, cancel) is not { } report) { return false; }

        Report = report;

        return true;
    }
}
