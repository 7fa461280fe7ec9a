using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Asking;

/// <summary>
/// Asks one pupil, a class, a year or everybody who is due: shows first who would be asked and who cannot be and why, then asks those who
/// are ticked in one commit, and answers with their letters. A code is in that answer and never again.
/// </summary>
internal sealed class AskingPage(IAskingStore asking, ISchoolStore schools, Deck deck, Pictured pictured, Letters letters, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private static readonly AskingCalendar Calendar = AskingCalendar.Usual;

    private IReadOnlyList<PupilToAsk> _pupils = [];
    private School _school = null!;

    /// <summary>What the page is told.</summary>
    [BindProperty(SupportsGet = true)]
    public AskForm Form { get; set; } = new();

    /// <summary>The ids of the people that stay ticked.</summary>
    [BindProperty]
    public List<string> People { get; set; } = [];

    /// <summary>What is still missing before anybody is asked, or <c>null</c>.</summary>
    public WhyNotYet? Missing { get; private set; }

    /// <summary>The classes there are.</summary>
    public IReadOnlyList<SchoolClass> Classes => SchoolClass.Of(_pupils);

    /// <summary>The years there are.</summary>
    public IReadOnlyList<YearGroup> Years => [.. _pupils.Select(one => one.Year).OfType<YearGroup>().Distinct().OrderBy(year => year.Number)];

    /// <summary>How many pupils are due.</summary>
    public int DueNow => _pupils.Count(one => Calendar.IsDue(one, dates.Today));

    /// <summary>The pupil it is about alone, or <c>null</c>.</summary>
    public PupilToAsk? One => Form.Who == AskForm.Pupil ? _pupils.FirstOrDefault(one => one.Pupil.Id.ToString() == Form.PupilId) : null;

    /// <summary>Whether it was said who is meant.</summary>
    public bool IsChosen => Form.Who is not null && Form.Whom.Count > 0;

    /// <summary>Everybody who is meant.</summary>
    public IReadOnlyList<ToAsk> Meant { get; private set; } = [];

    /// <summary>Those who can be asked now: no more than one batch holds.</summary>
    public IReadOnlyList<ToAsk> Can => [.. Meant.Where(one => one.Can).Take(AskBatch.MostPeople)];

    /// <summary>How many can be asked after this batch.</summary>
    public int CanLater => Meant.Count(one => one.Can) - Can.Count;

    /// <summary>Those who cannot be.</summary>
    public IReadOnlyList<ToAsk> Cannot => [.. Meant.Where(one => !one.Can)];

    /// <summary>The letters of those who were just asked, in their order.</summary>
    public IReadOnlyList<Letter>? Made { get; private set; }

    /// <summary>The topics an audience may be asked about.</summary>
    public IReadOnlyList<Topic> TopicsFor(Audience audience) => deck.Topics.For(AudienceKeys.Of(audience));

    /// <summary>The languages that invitations can be made in.</summary>
    public IReadOnlyList<(string Value, string Name)> Languages =>
        [.. pictured.LanguageChoices(signedIn.Member.School), (AskForm.HeldLanguage, "Each in the language held for them")];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }

        Form.By ??= Calendar.OpenOn(dates.Today)?.ClosesOn(dates.Today) is { } closes && closes < dates.Today.AddDays(AskingCalendar.DaysToAnswer)
            ? closes
            : dates.Today.AddDays(AskingCalendar.DaysToAnswer);

        if (Form.Who is not null && Form.Whom.Count == 0) { ModelState.AddModelError("Whom", "Tick whom to ask: the pupils, their parents and carers, or both."); }

        return Page();
    }

    /// <summary>Asks those who are ticked, and shows their letters.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }

        List<ToAsk> ticked = [.. Can.Where(one => People.Contains(one.Speaker!.Speaker.Id.ToString()))];

        if (ticked.Count == 0) { ModelState.AddModelError("People", "Tick at least one person who can be asked."); }

        if (Form.By < dates.Today) { ModelState.AddModelError(nameof(Form.By), "The day cannot be over already."); }

        if (!ModelState.IsValid) { return Page(); }

        switch (await asking.AskAsync(signedIn.Viewer, BatchOf(ticked), cancel))
        {
            case BatchAsked.Made made:
                Made = [.. made.All.Zip(ticked, (issued, one) => letters.Of(issued, one, _school.Name, $"{Request.Scheme}://{Request.Host}"))];
                return Page();
            case BatchAsked.NotYet not:
                Missing = not.Why;
                return Page();
            default:
                return NotFound();
        }
    }

    private AskBatch BatchOf(IReadOnlyList<ToAsk> ticked) => new()
    {
        People = [.. ticked.Select(one => one.One)],
        Topics = Enum.GetValues<Audience>().ToDictionary(audience => audience, KnownTopics),
        By = Form.By,
    };

    /// <summary>Everything ticked is the same as nothing ticked: all, and what the cards have later too.</summary>
    private IReadOnlyList<string> KnownTopics(Audience audience)
    {
        var all = TopicsFor(audience).Select(topic => topic.Key).ToList();
        var ticked = all.Intersect(Form.TopicsFor(audience)).ToList();

        return ticked.Count == all.Count ? [] : ticked;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!signedIn.Keeps || await schools.SchoolAsync(signedIn.Viewer, cancel) is not { } school) { return false; }

        Missing = BeforeInviting.Missing(school);
        (_school, _pupils) = (school, await asking.SchoolAsync(signedIn.Viewer, cancel));

        if (IsChosen) { Meant = new WhoToAsk(Form, Calendar, language => pictured.Speaks(language, school.Id), dates.Today, clock.LocalTimeZone).Of(_pupils); }

        return true;
    }
}
