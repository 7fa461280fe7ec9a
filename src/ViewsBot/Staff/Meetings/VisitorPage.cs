using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.Plans;
using ViewsBot.Staff.Cycles;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Meetings;

/// <summary>What a visiting professional reads by their link: what is shared with one meeting. Nothing leads on from it.</summary>
internal sealed class VisitorPage(IMeetingLinks links, Pictured pictured, Dates dates) : PageModel
{
    /// <summary>What is shown.</summary>
    public MeetingShown Shown { get; private set; } = null!;

    /// <summary>What was said, as it stands on the page.</summary>
    public IReadOnlyList<SessionOnPage> Sessions { get; private set; } = [];

    /// <summary>The parts of the plan that are shown, by kind.</summary>
    public IEnumerable<IGrouping<PlanKind, PlanItem>> Parts => Shown.Plan.Items.GroupBy(item => item.Kind);

    /// <summary>A topic without what is for staff alone: what to check with the speaker, and how each answer came to be.</summary>
    public static TopicOnPage WithoutStaffNotes(TopicOnPage topic) => topic with { Pattern = null, Histories = [] };

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel)
    {
        if (await links.OpenAsync(secret, cancel) is not { } shown) { return NotFound(); }

        Shown = shown;
        Sessions = [.. shown.Sessions.Select(file => SessionOnPage.Of(file, shown.Pupil, pictured, plan: null, dates.Today))];

        return Page();
    }
}
