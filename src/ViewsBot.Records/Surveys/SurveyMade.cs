using ViewsBot.Records.Invitations;

namespace ViewsBot.Records.Surveys;

/// <summary>What came of asking for a survey or for a new link to one.</summary>
public abstract record SurveyMade
{
    private SurveyMade() { }

    /// <summary>The survey and the words of its link. They are shown now; only a keyed hash of them is looked up later.</summary>
    public sealed record With(Survey Survey, InvitationCode Code) : SurveyMade;

    /// <summary>Nobody may be asked yet, for this reason.</summary>
    public sealed record NotYet(WhyNotYet Why) : SurveyMade;

    /// <summary>This viewer may not, or there is no such open survey.</summary>
    public sealed record NotFound : SurveyMade;
}
