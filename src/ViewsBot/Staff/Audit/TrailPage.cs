using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Audit;

/// <summary>Who saw or changed what: the audit trail of the school, as far as somebody asks for it.</summary>
internal sealed class TrailPage(IAuditReadings trail, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private const int DaysUnlessAsked = 28;

    /// <summary>The member of staff whose doings are asked for, by id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    /// <summary>The pupil who is asked about, by id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pupil { get; set; }

    /// <summary>What was done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>The first day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    /// <summary>Where an older page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The events.</summary>
    public AuditPage Found { get; private set; } = null!;

    /// <summary>The fields for what can be asked for.</summary>
    public IReadOnlyList<ChoiceField> Fields { get; private set; } = [];

    /// <summary>The days that are asked about.</summary>
    public (DateOnly From, DateOnly Until) Days => Search.Days;

    /// <summary>The address of the same question, with something more.</summary>
    public string Here(string more) =>
        $"/staff/school/audit?by={Uri.EscapeDataString(By ?? "")}&pupil={Uri.EscapeDataString(Pupil ?? "")}&done={Uri.EscapeDataString(Done ?? "")}&from={Search.Days.From:O}&until={Search.Days.Until:O}{more}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!IsReadable() || await trail.SearchAsync(signedIn.Viewer, Search.Asked, cancel) is not { } found) { return NotFound(); }

        Found = found;
        Fields = Ask((await trail.ChoicesAsync(signedIn.Viewer, Search.Asked with { Before = null }, cancel))!);

        return Page();
    }

    /// <summary>All that is asked for, as a file, written as it is read.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        if (!IsReadable() || await trail.ChoicesAsync(signedIn.Viewer, Search.Asked, cancel) is null) { return NotFound(); }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=\"audit.csv\"";
        await TrailCsv.WriteAsync(Response.Body, trail.ExportAsync(signedIn.Viewer, Search.Asked with { Before = null }, cancel), cancel);

        return new EmptyResult();
    }

    private (AuditSearch Asked, (DateOnly From, DateOnly Until) Days) Search
    {
        get
        {
            var until = Until ?? dates.Today;
            var from = From ?? until.AddDays(1 - DaysUnlessAsked);

            return (new AuditSearch
            {
                From = BeginningOf(from),
                Until = BeginningOf(until.AddDays(1)),
                By = StaffId.Parse(By),
                About = PupilId.Parse(Pupil),
                Action = string.IsNullOrEmpty(Done) ? null : Done,
                Before = Before,
            }, (from, until));
        }
    }

    /// <summary>An id that is none must not be taken for "anybody", and a day beside the calendar not for one.</summary>
    private bool IsReadable() => Dates.IsSensible(From) && Dates.IsSensible(Until) && (string.IsNullOrEmpty(By) || StaffId.Parse(By) is not null) && (string.IsNullOrEmpty(Pupil) || PupilId.Parse(Pupil) is not null);

    private DateTimeOffset BeginningOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);

        return new DateTimeOffset(local, clock.LocalTimeZone.GetUtcOffset(local));
    }

    private IReadOnlyList<ChoiceField> Ask(AuditChoices choices) =>
    [
        new("by", "Who", By, [("", "Anybody"), .. choices.Staff.Select(one => (one.Id, one.Name))]),
        new("pupil", "About whom", Pupil, [("", "Everything at the school"), .. choices.Pupils.Select(one => (one.Id, one.Name))]),
        new("done", "What", Done, [("", "Anything"), .. choices.Actions.Append(Done ?? "").Where(key => key.Length > 0).Distinct().Select(key => (key, TrailInWords.Of(key)))]),
    ];
}
