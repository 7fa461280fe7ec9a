using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Notes;

/// <summary>Do: what was done, and the diary between home and school. Home writes in the conversation, where every word is looked at for harm and waits to be read.</summary>
internal sealed class DoPage(IPupilRecords records, IPlanStore plans, ICycleNoteStore notes, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>What staff wrote.</summary>
    public IReadOnlyList<NoteOnFile> Notes { get; private set; } = [];

    /// <summary>What parents wrote since the plan is done, newest first, each with what it is about.</summary>
    public IReadOnlyList<(SessionOnFile Session, OwnWords Words, string About)> FromHome { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return NotFound(); }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        Notes = await notes.InCycleAsync(signedIn.Viewer, id, cancel) ?? [];
        var names = new OptionNames(pictured, (await plans.InCycleAsync(signedIn.Viewer, id, cancel))?.Plan ?? Plan.Empty, Audience.Parent);

        FromHome =
        [
            .. from session in found.Sessions
               where session.Session.Speaker.Audience == Audience.Parent
               from words in session.Words
               where words.Origin.Stage >= Stage.Do
               orderby words.Origin.At descending
               select (session, words, names.Prompt(words.Prompt)),
        ];

        return Page();
    }
}
