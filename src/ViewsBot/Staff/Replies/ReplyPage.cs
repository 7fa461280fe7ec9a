using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Replies;

/// <summary>Writes a reply to one thing that was said, or changes it: then it is told anew.</summary>
internal sealed class ReplyPage(IPupilRecords records, IPlanStore plans, Pictured pictured, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private CycleOnFile _cycle = null!;

    /// <summary>What it answers.</summary>
    public SaidOnPage Said { get; private set; } = null!;

    /// <summary>The cycle.</summary>
    public Cycle Cycle => _cycle.Cycle;

    /// <summary>Whose cycle.</summary>
    public string PupilName => _cycle.Pupil.Name;

    [BindProperty]
    public string Id { get; set; } = "";

    [BindProperty]
    public int Version { get; set; } = 1;

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public DateOnly? SaysBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter what was done, or what stands in the way."), StringLength(1000, ErrorMessage = "Use at most 1,000 letters.")]
    public string? Words { get; set; }

    [BindProperty]
    public string? FirstPicture { get; set; }

    [BindProperty]
    public string? SecondPicture { get; set; }

    public async Task<IActionResult> OnGetAsync(string cycle, string what, string which, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, what, which, cancel)) { return NotFound(); }

        if (Said.Reply?.Reply is not { } before)
        {
            Id = ReplyId.New(clock).ToString();
            FirstPicture = Said.PictureKey is { } picture && pictured.HasPicture(picture) ? picture : null;

            return Page();
        }

        (Id, Version, Kind, Words) = (before.Id.ToString(), before.Version + 1, PlanKeys.Of(before.Kind), before.Words);
        SaysBy = (before.Kind as ReplyKind.StillThinking)?.SaysBy;
        (FirstPicture, SecondPicture) = (before.PictureKeys.ElementAtOrDefault(0), before.PictureKeys.ElementAtOrDefault(1));

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, string what, string which, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, what, which, cancel) || ReplyId.Parse(Id) is not { } reply) { return NotFound(); }

        Check();

        if (!ModelState.IsValid) { return Page(); }

        switch (await plans.KeepAsync(signedIn.Viewer, Make(reply), cancel))
        {
            case PlanKept.Now or PlanKept.Before:
                await MarkReadAsync(cancel);
                return LocalRedirect($"/staff/cycles/{Cycle.Id}/replies#{what}-{which}");
            case PlanKept.NotNewest: return ShowNewer();
            default: return NotFound();
        }
    }

    /// <summary>Whoever replies to own words has had them before them, and has read them.</summary>
    private async Task MarkReadAsync(CancellationToken cancel)
    {
        if (Said is { To: ReplyTo.SomeWords some, IsUnread: true }) { await records.MarkReadAsync(signedIn.Viewer, some.Words, cancel); }
    }

    private void Check()
    {
        if (Kind == PlanKeys.Of(new ReplyKind.StillThinking(default)) && (SaysBy is not { } day || day < dates.Today))
        {
            ModelState.AddModelError(nameof(SaysBy), "Enter the day by which you will say: today or later.");
        }
        else if (PlanKeys.ReadReplyKind(Kind, SaysBy) is null)
        {
            ModelState.AddModelError(nameof(Kind), "Choose what came of it.");
        }

        if (Said.IsForChild && PlainSentences.TooLong(Words) is { } sentence) { ModelState.AddModelError(nameof(Words), PlainSentences.Say(sentence)); }
    }

    /// <summary>A reply to what was said before a change of mind stays with that; this one answers what is said now.</summary>
    private Reply Make(ReplyId id) => new()
    {
        Id = id,
        Version = Version,
        Cycle = Cycle.Id,
        To = Said.Reply?.Reply is { } before && before.Id == id ? before.To : Said.To,
        Kind = PlanKeys.ReadReplyKind(Kind, SaysBy)!,
        Words = Words!.Trim(),
        PictureKeys = [.. new[] { Names.One(FirstPicture), Names.One(SecondPicture) }.OfType<string>()],
        Written = Written.Now(signedIn.Viewer, Cycle, clock),
    };

    private PageResult ShowNewer()
    {
        ModelState.AddModelError(nameof(Words), "Somebody has changed this since you opened it. Look at the replies, and keep yours again if it should stand.");
        Version = Said.Reply is { } now ? now.Reply.Version + 1 : 1;

        return Page();
    }

    private async Task<bool> LoadAsync(string cycle, string what, string which, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } known
            || await records.CycleAsync(signedIn.Viewer, known, cancel) is not { } found
            || await plans.InCycleAsync(signedIn.Viewer, known, cancel) is not { } plan
            || new SaidList(found, plan, pictured).All().FirstOrDefault(said => ReplyKeys.Of(said.To) == $"{what}/{which}") is not { } said)
        {
            return false;
        }

        (_cycle, Said) = (found, said);

        return WhoMaySee.Replies(signedIn.Viewer, found.Pupil);
    }
}
