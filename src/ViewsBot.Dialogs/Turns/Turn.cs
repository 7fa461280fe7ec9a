using Microsoft.Bot.Builder;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Turns;

/// <summary>Everything a dialog needs in one turn: whose it is, what may be kept, in which words it answers.</summary>
internal sealed class Turn(ITurnContext context, ITurnRecord record, ViewSession session, Talk talk, Surface surface, DateTimeOffset now)
{
    /// <summary>The turn that a dialog stands in.</summary>
    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>();

    public ITurnContext Context => context;

    /// <summary>Whose conversation it is, as it stands in this turn: what was chosen in it counts already.</summary>
    public ViewSession Session => record.Session ?? session;

    public Talk Talk => talk;

    /// <summary>What cards are seen on; another once another language is chosen.</summary>
    public Surface Surface { get; set; } = surface;

    public LanguageWords Words => Surface.Words;

    /// <summary>A line for the next card to open with, such as the thank-you for this tap.</summary>
    public Sentence? Note { get; set; }

    /// <summary>A dialog to be held beside the question once what stands on it has given way.</summary>
    public Asking.Beside? Next { get; set; }

    /// <summary>The option that was just said to be unknown or unclear, so that it is explained before anything else is asked; or none.</summary>
    public string? IsUnclear { get; set; }

    /// <summary>The language that the words of this turn were written in, where that is another than the conversation's and is to be offered; or none.</summary>
    public string? LanguageNoticed { get; set; }

    /// <summary>Whether what is sent now must not be kept anywhere.</summary>
    public bool IsEphemeral { get; set; }

    public string Audience => AudienceKeys.Of(session.Speaker.Audience);

    public Helper Helper => AnswerKeys.ReadHelper(talk.Helper) ?? Helper.Alone;

    /// <summary>How many answers there are to choose from.</summary>
    public ScaleForm Form => AnswerKeys.ReadForm(talk.Scale) ?? ScaleForm.ThreePoints;

    public DateTimeOffset Now => now;

    public ITurnRecord Record => record;

    /// <summary>The stage that the cycle is in today.</summary>
    public Stage StageToday => session.Cycle.StageOn(DateOnly.FromDateTime(now.UtcDateTime));

    /// <summary>The board that is being filled: the speaker's own, or the one answered for them.</summary>
    public Task<Board> BoardAsync(CancellationToken cancel) => record.BoardAsync(Helper == Helper.AnsweredForMe, cancel);

    /// <summary>How one option stands now on that board.</summary>
    public Task<Placement?> NowAsync(OptionKey option, CancellationToken cancel) => record.NowAsync(option, Helper == Helper.AnsweredForMe, cancel);

    /// <summary>Who says it now, how and when.</summary>
    public Origin Origin() => new()
    {
        Session = session.Id,
        Stage = StageToday,
        Helper = Helper,
        Way = record.Keying?.Way ?? Way.OnScreen,
        Language = Words.Language,
        At = now,
    };
}
