using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Records.Views;

/// <summary>One speaker's conversation towards one cycle, with what its opening must be able to say.</summary>
public sealed record ViewSession
{
    /// <summary>Which session.</summary>
    public required SessionId Id { get; init; }

    /// <summary>The invitation that opened it.</summary>
    public required InvitationId Invitation { get; init; }

    /// <summary>Who speaks.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The cycle it is for.</summary>
    public required Cycle Cycle { get; init; }

    /// <summary>The school it is of; none where that is nobody's.</summary>
    public SchoolId School { get; init; }

    /// <summary>The language of the conversation (BCP 47): the one the speaker chose last, else the one the invitation set; <c>null</c> while nobody has settled it.</summary>
    public required string? Language { get; init; }

    /// <summary>Whether the speaker wants the English beneath their language.</summary>
    public bool WithEnglish { get; init; }

    /// <summary>The languages the speaker was offered because they wrote in them, and did not want (BCP 47).</summary>
    public IReadOnlyList<string> LanguagesDeclined { get; init; } = [];

    /// <summary>The names of those who will see the answers, the school's and the invitation's, in order.</summary>
    public required IReadOnlyList<string> SeenBy { get; init; }

    /// <summary>Whom the computer tells when somebody is not safe: the safeguarding lead's name.</summary>
    public required string TellsWhom { get; init; }

    /// <summary>Whether what is said here is the speaker's own to share, because compulsory school age has ended; then nobody sees it but whom they choose.</summary>
    public bool OwnsViews { get; init; }

    /// <summary>Whether the school lets people speak instead of typing.</summary>
    public bool HearsSpeech { get; init; }

    /// <summary>How big the speaker's text is, as they last kept it, in per cent of the usual size.</summary>
    public int TextSize { get; init; } = WayOfTalking.UsualTextSize;

    /// <summary>Whether every card is read aloud to the speaker, as they last kept it.</summary>
    public bool ReadsAloud { get; init; }

    /// <summary>The keys of the topics the invitation asks about; none where all of the audience's may be chosen.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The survey it belongs to, or <c>null</c>. Then nobody knows who speaks, and only counts are kept of what is said.</summary>
    public SurveyTalk? Survey { get; init; }

    /// <summary>When the speaker came to the end, or <c>null</c>.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
}
