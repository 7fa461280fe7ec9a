using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Closing;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Paper;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Paper;

/// <summary>Keys what somebody laid on a paper board: whose and which topic first, then the place of each picture and their words.</summary>
internal sealed class KeyPaperPage(IPaperStore paper, IScans scans, Deck deck, IHarmWords harm, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    /// <summary>What a paper board is printed in where nobody has chosen a language.</summary>
    private const string English = "en";

    /// <summary>The cycle.</summary>
    public CycleId Cycle { get; private set; }

    /// <summary>Who was invited to it.</summary>
    public IReadOnlyList<ViewSession> Sessions { get; private set; } = [];

    /// <summary>Whose board it is, once that is chosen.</summary>
    public ViewSession? Session { get; private set; }

    /// <summary>The topic of the board, once that is chosen.</summary>
    public Topic? Topic { get; private set; }

    /// <summary>The closing questions that may be keyed.</summary>
    public IReadOnlyList<ClosingQuestion> Questions => Session is null ? [] : PaperPrompts.For(Session);

    /// <summary>What stands in the form for closing questions that were answered with pictures.</summary>
    public PaperForm Form { get; private set; } = null!;

    /// <summary>What was keyed from paper for them so far.</summary>
    public IReadOnlyList<Keyed> Keyed { get; private set; } = [];

    /// <summary>What was kept just now.</summary>
    public string? Done { get; private set; }

    /// <summary>The place of each picture, in the topic's order.</summary>
    [BindProperty]
    public List<string?> Places { get; set; } = [];

    /// <summary>The words to each closing question, in their order.</summary>
    [BindProperty]
    public List<string?> Words { get; set; } = [];

    /// <summary>The number of what was keyed last when the page was opened.</summary>
    [BindProperty]
    public long LastKeyed { get; set; }

    [BindProperty]
    public string? Helper { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    public async Task<IActionResult> OnGetAsync(string cycle, string? session, string? topic, CancellationToken cancel)
    {
        On = dates.Today;

        if (!await LoadAsync(cycle, session, topic, cancel)) { return NotFound(); }

        Know();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, string? session, string? topic, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, session, topic, cancel) || Session is null || Topic is null) { return NotFound(); }

        Form = new PaperForm(await Request.ReadFormAsync(cancel), Questions, scans);
        await CheckAsync(cancel);

        Keyed = paper.KeyedIn(signedIn.Viewer, Session.Id);

        if (!ModelState.IsValid) { return Page(); }

        var board = await MakeAsync(Session, Topic, cancel);

        return await paper.KeepAsync(signedIn.Viewer, board, cancel) switch
        {
            KeptPaper.Now => ShowKept(board),
            KeptPaper.Meanwhile => ShowMeanwhile(Session),
            _ => NotFound(),
        };
    }

    private PageResult ShowKept(PaperBoard board)
    {
        Done = Say(board);
        ModelState.Clear();
        (Places, Words, Form) = ([], [], PaperForm.Empty(Questions, scans));
        Know();

        return Page();
    }

    /// <summary>Two have the same paper before them: nothing is laid over the other's, and nothing of this form is lost.</summary>
    private PageResult ShowMeanwhile(ViewSession session)
    {
        Know();
        ModelState.AddModelError(
            "keyed",
            $"{NameOf(Keyed[^1])} keyed something from paper for {session.Speaker.Name} on {dates.Moment(Keyed[^1].At)}, after you opened this page. Nothing of yours is kept yet. "
            + "If you hold the same paper, leave this page. If it is another one, keep yours too: it all stands here but a scan, which you choose again.");

        return Page();
    }

    private void Know()
    {
        Keyed = Session is { } session ? paper.KeyedIn(signedIn.Viewer, session.Id) : [];
        LastKeyed = Keyed is [.., var last] ? last.Number : 0;
    }

    /// <summary>Who keyed; an account may have gone since.</summary>
    public static string NameOf(Keyed keyed) => keyed.Name.Length > 0 ? keyed.Name : "Somebody";

    private async Task CheckAsync(CancellationToken cancel)
    {
        if (Places.All(place => string.IsNullOrEmpty(place)) && Words.All(string.IsNullOrWhiteSpace) && Form.IsEmpty) { ModelState.AddModelError("Places-0", "Choose where at least one picture lies, or enter what they said."); }

        foreach (var index in await Form.UnreadableAsync(cancel))
        {
            ModelState.AddModelError($"Scans-{index}", $"Choose a PNG, JPEG or WebP picture of at most {scans.MostBytes / (1024 * 1024)} MB, or say that it is kept on paper.");
        }

        if (AnswerKeys.ReadHelper(Helper) is null) { ModelState.AddModelError("Helper-alone", "Choose how somebody helped."); }

        if (On is null || On > dates.Today) { ModelState.AddModelError("On", "Enter the day it was laid: today or before."); }
    }

    private async Task<PaperBoard> MakeAsync(ViewSession session, Topic topic, CancellationToken cancel)
    {
        var origin = OriginOf(session);
        var said = Questions.Zip(Words).Where(pair => !string.IsNullOrWhiteSpace(pair.Second)).Select(pair => (pair.First.Prompt, Text: pair.Second!)).ToList();
        var told = said.Where(one => harm.Tell(one.Text, session.Language ?? English, AudienceKeys.Of(session.Speaker.Audience))).ToList();

        return new PaperBoard
        {
            Session = session.Id,
            LastKeyed = LastKeyed,
            Placements = [.. topic.Options.Zip(Places, (option, place) => (option, Answer: AnswerKeys.ReadAnswer(place))).Where(pair => pair.Answer is not null)
                .Select(pair => new Placement { Id = PlacementId.New(clock), Option = new OptionKey(pair.option.Key), Answer = pair.Answer!, Origin = origin })],
            Words = [.. said.Except(told).Select(one => new OwnWords { Id = OwnWordsId.New(clock), Prompt = one.Prompt, Text = one.Text, Origin = origin })],
            Choices = Form.Choices(topic, origin, clock),
            Pictures = await Form.PicturesAsync(origin, clock, cancel),
            Alerts = [.. told.Select(one => new Alert { Id = AlertId.New(clock), Kind = AlertKind.WordsOfHarm, Session = session.Id, Text = one.Text, Language = session.Language ?? English, At = clock.GetUtcNow() })],
        };
    }

    /// <summary>What was laid today was laid by now; on a day before, at noon: what was said later that day counts over it.</summary>
    private Origin OriginOf(ViewSession session) => new()
    {
        Session = session.Id,
        Stage = session.Cycle.StageOn(On!.Value),
        Helper = AnswerKeys.ReadHelper(Helper)!.Value,
        Way = Way.OnPaper,
        Language = session.Language ?? English,
        At = On == dates.Today ? clock.GetUtcNow() : new DateTimeOffset(On.Value.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero),
    };

    private static string Say(PaperBoard board) => board.Alerts.Count == 0
        ? $"Kept, marked “on paper”. Pictures placed: {board.Placements.Count}; answers in words: {board.Words.Count}; answers with a picture: {board.Pictures.Count + board.Choices.Count}."
        : $"Kept. Pictures placed: {board.Placements.Count}. Some words may tell that somebody is not safe: they went to the safeguarding lead and stand nowhere else. Speak to the lead now.";

    private async Task<bool> LoadAsync(string cycle, string? session, string? topic, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || await paper.InCycleAsync(signedIn.Viewer, id, cancel) is not { } sessions) { return false; }

        (Cycle, Sessions) = (id, sessions);
        Session = Sessions.FirstOrDefault(one => one.Id.ToString() == session);
        Topic = Session is null || topic is null ? null : deck.Topics.For(AudienceKeys.Of(Session.Speaker.Audience)).FirstOrDefault(one => one.Key == topic);
        Form = PaperForm.Empty(Questions, scans);

        return (session is null) == (Session is null) && (topic is null) == (Topic is null);
    }

    /// <summary>What stands in the cards' words for whom the board is of.</summary>
    public string Say(string key) => Session is { } session && deck.Words.In("en").For(AudienceKeys.Of(session.Speaker.Audience)) is var words && words.Has(key) ? words.Get(key) : key;

    /// <summary>The topics a person may have a board of.</summary>
    public IReadOnlyList<Topic> TopicsFor(ViewSession session) => deck.Topics.For(AudienceKeys.Of(session.Speaker.Audience));
}
