using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Assess;

/// <summary>A member of staff says what they think of the options that pupil or parents are asked about, on the same scale. What is left open is no answer.</summary>
internal sealed class MyViewPage(IPupilRecords records, IPlanStore plans, IStaffViewStore views, Deck deck, Pictured pictured, SignedIn signedIn, TimeProvider clock) : PageModel
{
    private OptionNames _names = null!;
    private IReadOnlyDictionary<OptionKey, Answer> _before = new Dictionary<OptionKey, Answer>();

    /// <summary>The cycle.</summary>
    public Cycle Cycle { get; private set; } = null!;

    /// <summary>Whose cycle.</summary>
    public Pupil Pupil { get; private set; } = null!;

    /// <summary>Whose cards there are: the pupil's, and the parents'.</summary>
    public IReadOnlyList<Audience> Audiences { get; private set; } = [];

    /// <summary>The topic with its options, once that is chosen.</summary>
    public Topic? Topic { get; private set; }

    /// <summary>The answer to each option, in the topic's order; empty where there is none.</summary>
    [BindProperty]
    public List<string?> Answers { get; set; } = [];

    /// <summary>What can be answered, each with its words; the last is to leave it open.</summary>
    public IReadOnlyList<(string Answer, string Word)> Choices =>
    [
        .. Topic!.Scale.Points.Select(point => (point.Place, pictured.Say(point.WordKey))),
        (AnswerKeys.Of(new Answer.NotAnswered(Reason.DontKnow)), pictured.Word(Reason.DontKnow)),
        ("", "leave it open"),
    ];

    /// <summary>The topics an audience is asked, those of its plan that have items first.</summary>
    public IEnumerable<Topic> TopicsFor(Audience audience) => deck.Topics.OfPlan(AudienceKeys.Of(audience)).Concat(deck.Topics.For(AudienceKeys.Of(audience)))
        .Where(topic => _names.Topic(topic.Key) is { Options.Count: > 0 } || !topic.IsOfPlan);

    /// <summary>An option's words.</summary>
    public string WordOf(Option option) => _names.Word(new OptionKey(option.Key));

    public async Task<IActionResult> OnGetAsync(string cycle, string audience, string? topic, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, audience, topic, cancel)) { return NotFound(); }

        Answers = [.. Topic?.Options.Select(option => _before.TryGetValue(new OptionKey(option.Key), out var before) ? AnswerKeys.Of(before) : "") ?? []];

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string cycle, string audience, string? topic, CancellationToken cancel)
    {
        if (!await LoadAsync(cycle, audience, topic, cancel) || Topic is null || Answers.Count != Topic.Options.Count) { return NotFound(); }

        var given = Topic.Options.Zip(Answers, (option, answer) => (Option: new OptionKey(option.Key), Answer: ReadAnswer(answer)))
            .Where(one => one.Answer is not null && _before.GetValueOrDefault(one.Option) != one.Answer)
            .Select(one => new StaffView { Id = StaffViewId.New(clock), Cycle = Cycle.Id, Option = one.Option, Answer = one.Answer!, Written = Written.Now(signedIn.Viewer, Cycle, clock) })
            .ToList();

        return await views.KeepAsync(signedIn.Viewer, Cycle.Id, given, cancel) ? LocalRedirect($"/staff/cycles/{Cycle.Id}/assess#topic-{audience}-{topic}") : NotFound();
    }

    private Answer? ReadAnswer(string? key) => Choices.Any(choice => choice.Answer == key && key.Length > 0) ? AnswerKeys.ReadAnswer(key) : null;

    private async Task<bool> LoadAsync(string cycle, string audience, string? topic, CancellationToken cancel)
    {
        if (CycleId.Parse(cycle) is not { } id || AudienceKeys.Read(audience) is not { } asked || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        (Cycle, Pupil) = (found.Cycle, found.Pupil);
        Audiences = [PupilsCards.Of(found), Audience.Parent];

        if (!Cycle.IsOpen || !Audiences.Contains(asked) || !WhoMaySee.GivesViews(signedIn.Viewer, Pupil)) { return false; }

        _names = new OptionNames(pictured, (await plans.InCycleAsync(signedIn.Viewer, id, cancel))?.Plan ?? Plan.Empty, asked);
        _before = (await views.InCycleAsync(signedIn.Viewer, id, cancel) ?? [])
            .Where(one => one.View.Written.By == signedIn.Viewer.Actor)
            .GroupBy(one => one.View.Option)
            .ToDictionary(same => same.Key, same => same.Last().View.Answer);
        Topic = topic is not null && _names.Topic(topic) is { IsPractice: false } known ? known : null;

        return topic is null || Topic is not null;
    }
}
