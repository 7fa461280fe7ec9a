using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Replies;

/// <summary>"You said, we did": everything that was said towards a cycle, each with the reply to it, whether it was told, and what they answered.</summary>
internal sealed class RepliesPage(IPupilRecords records, IPlanStore plans, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>Whose cycle.</summary>
    public CycleOnFile Cycle { get; private set; } = null!;

    /// <summary>What was said.</summary>
    public IReadOnlyList<SaidOnPage> All { get; private set; } = [];

    /// <summary>The names of those who wrote.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whether whoever looks may reply.</summary>
    public bool MayReply => WhoMaySee.Replies(signedIn.Viewer, Cycle.Pupil);

    public async Task<IActionResult> OnGetAsync(string cycle, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id
            || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found
            || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } plan)
        {
            return NotFound();
        }

        (Cycle, Names) = (found, plan.Names);
        All = new SaidList(found, plan, pictured).All();

        return Page();
    }

    /// <summary>The own words that followed "not quite", or <c>null</c>; they are among what was said.</summary>
    public SaidOnPage? WordsAfter(ReplyAnswer answer) => answer.Words is { } words ? All.FirstOrDefault(said => said.To == new ReplyTo.SomeWords(words)) : null;

    /// <summary>Who speaks in a session.</summary>
    public string SpeakerOf(Records.Views.SessionId session) =>
        Cycle.Sessions.FirstOrDefault(one => one.Session.Id == session)?.Session.Speaker.Name ?? "somebody, in a later cycle";
}
