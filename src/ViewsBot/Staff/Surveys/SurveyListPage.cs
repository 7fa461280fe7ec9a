using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Surveys;

/// <summary>The school's surveys, and the form that makes one. A link is shown in the answer that made it, and never again.</summary>
internal sealed class SurveyListPage(ISurveyStore store, ISchoolStore schools, Deck deck, Pictured pictured, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    private const int DaysUnlessSaid = 14;
    private const string English = "en";

    /// <summary>The surveys, the newest first.</summary>
    public IReadOnlyList<Survey> Surveys { get; private set; } = [];

    /// <summary>What is still missing before anybody is asked, or <c>null</c>.</summary>
    public WhyNotYet? Missing { get; private set; }

    /// <summary>The survey that was just made, with its link.</summary>
    public SurveyMade.With? Made { get; private set; }

    /// <summary>What it is called.</summary>
    [BindProperty, Required(ErrorMessage = "Enter what the survey is called."), StringLength(60, ErrorMessage = "The name can have 60 letters at most.")]
    public string? Name { get; set; }

    /// <summary>Whom it is for: a key.</summary>
    [BindProperty]
    public string? For { get; set; }

    /// <summary>Its topics: <c>audience/topic</c> each.</summary>
    [BindProperty]
    public IReadOnlyList<string> Topics { get; set; } = [];

    /// <summary>The last day on which it can be answered.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the last day on which it can be answered.")]
    public DateOnly? OpenUntil { get; set; }

    /// <summary>The language it is held in, or that whoever opens it chooses; English unless said.</summary>
    [BindProperty]
    public string? Language { get; set; }

    /// <summary>The topics an audience may be asked about.</summary>
    public IReadOnlyList<Topic> TopicsFor(Audience audience) => deck.Topics.For(AudienceKeys.Of(audience));

    /// <summary>The whole link of a code.</summary>
    public string LinkOf(InvitationCode code) => $"{Request.Scheme}://{Request.Host}/i/{code.Value}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!signedIn.SeesPupils) { return NotFound(); }

        await LoadAsync(cancel);
        OpenUntil = dates.Today.AddDays(DaysUnlessSaid);

        return Page();
    }

    /// <summary>Makes a survey.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!signedIn.Keeps || !pictured.Speaks(Language ?? English, signedIn.Member.School)) { return NotFound(); }

        if (AudienceKeys.Read(For) is not { } audience || ChosenFor(audience) is not { Count: > 0 } topics)
        {
            ModelState.AddModelError(nameof(Topics), "Choose whom it is for, and at least one topic of theirs.");
            await LoadAsync(cancel);

            return Page();
        }

        if (OpenUntil < dates.Today) { ModelState.AddModelError(nameof(OpenUntil), "The last day cannot be over already."); }

        if (ModelState.IsValid) { Made = await store.MakeAsync(signedIn.Viewer, SurveyOf(audience, topics), cancel) as SurveyMade.With; }

        await LoadAsync(cancel);

        return Page();
    }

    private List<string> ChosenFor(Audience audience) =>
        [.. TopicsFor(audience).Select(topic => topic.Key).Where(key => Topics.Contains($"{AudienceKeys.Of(audience)}/{key}"))];

    private Survey SurveyOf(Audience audience, IReadOnlyList<string> topics) => new()
    {
        Id = SurveyId.New(clock),
        School = signedIn.Member.School,
        Title = Name!.Trim(),
        Audience = audience,
        Language = Language == Pictured.TheyChoose ? null : Language ?? English,
        Topics = topics,
        OpenUntil = OpenUntil!.Value,
    };

    private async Task LoadAsync(CancellationToken cancel)
    {
        Surveys = await store.AllAsync(signedIn.Viewer, cancel);
        Missing = await schools.SchoolAsync(signedIn.Viewer, cancel) is { } school ? BeforeInviting.Missing(school) : WhyNotYet.NoSafeguardingLead;
    }
}
