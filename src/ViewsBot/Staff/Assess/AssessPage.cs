using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Attachments;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Assess;

/// <summary>Assess: what pupil, parents and staff say of the same things, what goes well, what is needed, and the reports there are. A report that is sent is held in memory, and nowhere else before it is sealed.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MemoryBufferThreshold = MostBytes, MultipartBodyLengthLimit = MostBytes)]
internal sealed class AssessPage(
    IPupilRecords records, IPlanStore plans, IStaffViewStore views, ICycleNoteStore notes, IAttachmentStore attachments, Deck deck, Pictured pictured, ReportFiles reports, SignedIn signedIn) : PageModel
{
    /// <summary>The largest form: a report and what stands around it.</summary>
    private const int MostBytes = (ReportFiles.MostMegabytes + 1) * 1024 * 1024;

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>Whose cards the pupil answers.</summary>
    public Audience Pupils { get; private set; }

    /// <summary>What was said, topic by topic.</summary>
    public IReadOnlyList<TopicTable> Tables { get; private set; } = [];

    /// <summary>What staff wrote.</summary>
    public IReadOnlyList<NoteOnFile> Notes { get; private set; } = [];

    /// <summary>The reports, or <c>null</c> for whoever may not read them.</summary>
    public IReadOnlyList<AttachmentOnFile>? Reports { get; private set; }

    /// <summary>What a report is that is added.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>Its file.</summary>
    [BindProperty]
    public IFormFile? Report { get; set; }

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel) => await LoadAsync(cycle, cancel) ? Page() : NotFound();

    /// <summary>Adds a report.</summary>
    public async Task<IActionResult> OnPostAddAsync(string cycle, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, cancel) || !WhoMaySee.KeepsAttachments(signedIn.Viewer, Pupil)) { return NotFound(); }

        var (title, kind) = (Title?.Trim() ?? "", await reports.ReadAsync(Report, cancel));

        if (title.Length is 0 or > ReportFiles.MostLetters) { ModelState.AddModelError(nameof(Title), $"Enter what it is, in at most {ReportFiles.MostLetters} letters."); }

        if (kind is null) { ModelState.AddModelError(nameof(Report), $"Choose a PDF, a Word document (.docx) or a picture of at most {ReportFiles.MostMegabytes} MB."); }

        if (!ModelState.IsValid) { return Page(); }

        await attachments.KeepAsync(signedIn.Viewer, reports.Of(kind!, title, Cycle), kind!.Bytes, cancel);

        return LocalRedirect($"/staff/cycles/{Cycle.Id}/assess#reports");
    }

    /// <summary>Deletes a report that does not belong here.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(string cycle, string report, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } id && AttachmentId.Parse(report) is { } one && await attachments.DeleteAsync(signedIn.Viewer, one, cancel)
            ? LocalRedirect($"/staff/cycles/{id}/assess#reports")
            : NotFound();

    private async Task<bool> LoadAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        var plan = await plans.InCycleAsync(signedIn.Viewer, id, cancel);
        var voices = Voice.Of(found, await views.InCycleAsync(signedIn.Viewer, id, cancel) ?? []);
        Pupils = PupilsCards.Of(found);
        Tables = new SideBySide(deck, pictured, plan?.Plan ?? Plan.Empty, voices).Tables(Pupils);
        Notes = await notes.InCycleAsync(signedIn.Viewer, id, cancel) ?? [];
        Reports = WhoMaySee.Attachments(signedIn.Viewer, Pupil) ? await attachments.InCycleAsync(signedIn.Viewer, id, cancel) : null;

        return true;
    }
}
