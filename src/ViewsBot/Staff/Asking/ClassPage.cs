using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Asking;

/// <summary>What a class has said, by the day of each pupil's meeting: the page for four minutes before it. It reads the same number of times however many pupils there are.</summary>
internal sealed class ClassPage(IAskingStore asking, IClassViews views, Pictured pictured, SignedIn signedIn, Dates dates) : PageModel
{
    private ILookup<CyclesSession, SessionOnFile> _said = Array.Empty<SessionOnFile>().ToLookup(_ => default(CyclesSession));

    /// <summary>The class.</summary>
    public SchoolClass Class { get; private set; } = null!;

    /// <summary>Only pupils whose meeting is on this day or before it; <c>null</c> for all.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Before { get; set; }

    /// <summary>The pupils that are shown: the nearest meeting first, then those without a date.</summary>
    public IReadOnlyList<PupilToAsk> Pupils { get; private set; } = [];

    /// <summary>Those whose views are missing, of the pupils that are shown.</summary>
    public IReadOnlyList<AskedRow> Missing =>
        [.. from pupil in Pupils where pupil.Cycle is not null from speaker in pupil.Speakers where speaker.IsMissing select new AskedRow(pupil, speaker)];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        var school = await asking.SchoolAsync(signedIn.Viewer, cancel);

        if (SchoolClass.Of(school).FirstOrDefault(one => one.Key == key) is not { } found) { return NotFound(); }

        Class = found;
        Pupils = [.. found.Pupils.Where(IsInTime).OrderBy(MeetingOf)];
        _said = (await views.OfAsync(signedIn.Viewer, Pupils, cancel)).ToLookup(file => new CyclesSession(file.Session.Cycle.Id, file.Session.Speaker.Id));

        return Page();
    }

    /// <summary>What somebody has said and this viewer may see, or <c>null</c>.</summary>
    public SessionOnFile? SaidBy(PupilToAsk pupil, SpeakerToAsk speaker) => _said[new CyclesSession(pupil.Cycle!.Id, speaker.Speaker.Id)].FirstOrDefault();

    /// <summary>A board as lines: each place or reason with the options that stand there, topic by topic.</summary>
    public IReadOnlyList<PlacedLine> Lines(SessionOnFile file, Board board)
    {
        var names = new OptionNames(pictured, Plan.Empty, file.Session.Speaker.Audience);

        return
        [
            .. from option in board.Options
               let topic = names.Topic(option.Topic)
               where topic is { IsOfPlan: false }
               let now = board.Now(option)!
               group names.Word(option) by (Topic: pictured.Say(topic.TitleKey), Answer: names.Answer(now)) into same
               select new PlacedLine(same.Key.Topic, same.Key.Answer, [.. same]),
        ];
    }

    /// <summary>How many answers are about the pupil's own plan: they are shown beside it.</summary>
    public int AboutThePlan(SessionOnFile file) => file.Own.Options.Count(option => pictured.Topic(file.Session.Speaker.Audience, option.Topic) is not { IsOfPlan: false });

    private bool IsInTime(PupilToAsk pupil) => Before is null || (MeetingOf(pupil) is var day && day >= dates.Today && day <= Before);

    private static DateOnly MeetingOf(PupilToAsk pupil) => pupil.Cycle?.MeetingOn ?? DateOnly.MaxValue;

    private readonly record struct CyclesSession(Records.Cycles.CycleId Cycle, Records.People.SpeakerId Speaker);
}
