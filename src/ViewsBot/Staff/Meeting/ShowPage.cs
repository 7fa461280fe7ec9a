using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Meeting;

/// <summary>What is shown at a meeting, all of it in one page, so that it needs no network once it is open.</summary>
internal sealed class ShowPage(IPupilRecords records, IPlanStore plans, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>The pages, in their order.</summary>
    public IReadOnlyList<MeetingView> Views { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string cycle, string[]? words, CancellationToken cancel)
    {
        var chosen = (words ?? []).Select(OwnWordsId.Parse).OfType<OwnWordsId>().ToHashSet();

        if (CycleId.Parse(cycle) is not { } id
            || await records.ForMeetingAsync(signedIn.Viewer, id, chosen, cancel) is not { } found
            || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } plan)
        {
            return NotFound();
        }

        (Cycle, Pupil, Views) = (found.Cycle, found.Pupil, new MeetingViews(found, plan, pictured).All());

        return Page();
    }
}
