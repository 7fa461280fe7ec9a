using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Meeting;

/// <summary>Before a meeting: which of a child's own words are to be shown there. A young person chooses by themselves.</summary>
internal sealed class PreparePage(IPupilRecords records, IPlanStore plans, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>Whether the pupil owns their views.</summary>
    public bool OwnsViews { get; private set; }

    /// <summary>A child's own words, each with what it is about.</summary>
    public IReadOnlyList<(OwnWords Words, string About)> Words { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        var plan = (await plans.InCycleAsync(signedIn.Viewer, id, cancel))?.Plan ?? Plan.Empty;
        var pupils = found.Sessions.Where(session => session.Session.Speaker.Audience != Audience.Parent).ToList();

        OwnsViews = pupils.Any(session => session.Session.OwnsViews);
        Words =
        [
            .. from session in pupils
               where !session.Session.OwnsViews
               let names = new OptionNames(pictured, plan, session.Session.Speaker.Audience)
               from words in session.Words
               select (words, names.Prompt(words.Prompt)),
        ];

        return Page();
    }
}
