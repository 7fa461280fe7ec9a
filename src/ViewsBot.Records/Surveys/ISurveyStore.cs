using ViewsBot.Records.Invitations;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Surveys;

/// <summary>Surveys of a whole school. Every read and change by staff leaves an audit event; those who answer leave none.</summary>
public interface ISurveyStore
{
    /// <summary>Makes a survey with a link.</summary>
    Task<SurveyMade> MakeAsync(Viewer viewer, Survey survey, CancellationToken cancel);

    /// <summary>Gives a survey a new link; the old one begins nothing from now on, and what was begun goes on.</summary>
    Task<SurveyMade> RenewAsync(Viewer viewer, SurveyId survey, CancellationToken cancel);

    /// <summary>Ends a survey: it can be answered no longer, its conversations are erased, and its counts can be seen.</summary>
    /// <returns>Whether there is an open one that this viewer may end.</returns>
    Task<bool> EndAsync(Viewer viewer, SurveyId survey, CancellationToken cancel);

    /// <summary>The surveys of the viewer's school, the newest first.</summary>
    Task<IReadOnlyList<Survey>> AllAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>One survey with what may be seen of its result.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="survey">Which survey.</param>
    /// <param name="optionsOf">The options of one of its topics, in their order.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns><c>null</c> if there is none that this viewer may see.</returns>
    Task<SurveyOnFile?> FindAsync(Viewer viewer, SurveyId survey, Func<Survey, IReadOnlyList<OptionKey>> optionsOf, CancellationToken cancel);

    /// <summary>Whether a code is the link of a survey.</summary>
    bool IsLinkOf(InvitationCode code, SurveyId survey);
}
