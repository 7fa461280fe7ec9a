using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Surveys;

/// <summary>One survey: until it ends, its link and the button that ends it; then how many gave each answer, small groups hidden.</summary>
internal sealed class SurveyPage(ISurveyStore store, Deck deck, Pictured pictured, SignedIn signedIn) : PageModel
{
    /// <summary>The survey and what may be seen of its result.</summary>
    public SurveyOnFile Found { get; private set; } = null!;

    /// <summary>A link that was just made.</summary>
    public SurveyMade.With? Made { get; private set; }

    /// <summary>Its topics.</summary>
    public IEnumerable<Topic> Topics => TopicsOf(Found.Survey);

    /// <summary>The whole link of a code.</summary>
    public string LinkOf(InvitationCode code) => $"{Request.Scheme}://{Request.Host}/i/{code.Value}";

    /// <summary>The columns that a topic's answers can stand in, and their words.</summary>
    public IEnumerable<(int Index, string Word)> ColumnsOf(Topic topic) => SurveyColumns.Of(topic, pictured);

    public async Task<IActionResult> OnGetAsync(string survey, CancellationToken cancel) => await LoadAsync(survey, cancel) ? Page() : NotFound();

    /// <summary>Gives the survey a new link.</summary>
    public async Task<IActionResult> OnPostRenewAsync(string survey, CancellationToken cancel)
    {
        if (SurveyId.Parse(survey) is not { } id || await store.RenewAsync(signedIn.Viewer, id, cancel) is not SurveyMade.With made) { return NotFound(); }

        Made = made;

        return await LoadAsync(survey, cancel) ? Page() : NotFound();
    }

    /// <summary>Ends the survey.</summary>
    public async Task<IActionResult> OnPostEndAsync(string survey, CancellationToken cancel) =>
        SurveyId.Parse(survey) is { } id && await store.EndAsync(signedIn.Viewer, id, cancel) ? LocalRedirect($"/staff/surveys/{id}") : NotFound();

    /// <summary>The same counts as a file, hidden alike.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string survey, CancellationToken cancel) =>
        await LoadAsync(survey, cancel) && !Found.IsOpen ? File(SurveyCsv.Of(Found, TopicsOf(Found.Survey), pictured), "text/csv; charset=utf-8", $"survey-{Found.Survey.Id}.csv") : NotFound();

    private IEnumerable<Topic> TopicsOf(Survey survey) =>
        survey.Topics.Select(key => deck.Topics.Find(AudienceKeys.Of(survey.Audience), key)).OfType<Topic>();

    private async Task<bool> LoadAsync(string survey, CancellationToken cancel)
    {
        if (SurveyId.Parse(survey) is not { } id || await store.FindAsync(signedIn.Viewer, id, OptionsOf, cancel) is not { } found) { return false; }

        Found = found;

        return true;
    }

    private IReadOnlyList<OptionKey> OptionsOf(Survey survey) => [.. TopicsOf(survey).SelectMany(topic => topic.Options).Select(option => new OptionKey(option.Key))];
}
