using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.HowLong;

/// <summary>"Are we nearly there?": what is still to come, the question in focus with it, as far as that is known; else how much there is in all, as hello says it.</summary>
internal sealed class StillToCome(Deck deck, PicturesAhead ahead)
{
    private static readonly Sentence SomeQuestions = "pause/questions-come";

    /// <summary>Says it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="inFocus">The question in focus.</param>
    /// <param name="card">Its card.</param>
    /// <param name="cancel">Cancels.</param>
    public async ValueTask<Sentence> SayAsync(Turn turn, Ask inFocus, Card card, CancellationToken cancel) => inFocus switch
    {
        { Name: Asks.Goodbye } => "note/last-card",
        { Depth: > 0 } => await InAllAsync(turn, cancel),
        { Topic: { } topic } when turn.Talk.Topics.IndexOf(topic) is >= 0 and var index => OfTopics(turn, index, InThisTopic(turn, inFocus, card)),
        { Prompt: { } prompt } when ClosingQuestions.WayOf(turn.Audience, prompt) is not null => OfQuestions(await ClosingQuestions.LeftAsync(turn, prompt, cancel) + AfterClosing(turn)),
        { Prompt: Prompts.TellMore or Prompts.Celebrate } or { Name: Asks.CelebrateWith } => SomeQuestions,
        { Name: Asks.Write, Option: not null } => SomeQuestions,
        { Name: Asks.Share or Asks.SharePick } => OfQuestions(AfterClosing(turn)),
        { Name: Asks.MyWay } => OfQuestions(1),
        _ => await InAllAsync(turn, cancel),
    };

    private ValueTask<Sentence> InAllAsync(Turn turn, CancellationToken cancel) => turn.Session.Survey is null ? ahead.InAllAsync(turn, cancel) : new(ahead.InATopic(turn));

    /// <summary>The pictures of one topic that are not passed yet: all of it before it starts, none at its board.</summary>
    private int InThisTopic(Turn turn, Ask inFocus, Card card) => card switch
    {
        OptionCard picture => picture.Count - picture.Number + 1,
        _ when inFocus.Name == Asks.TopicStart => CountOf(turn, inFocus.Topic!),
        _ => 0,
    };

    private Sentence OfTopics(Turn turn, int index, int here) => (here + turn.Talk.Topics.Skip(index + 1).Sum(topic => CountOf(turn, topic))) switch
    {
        0 when turn.Session.Survey is not null => "pause/was-the-last",
        0 => SomeQuestions,
        var left => new Sentence("note/pictures-left", ("count", PicturesAhead.Number(left))),
    };

    private int CountOf(Turn turn, string topic) => deck.Topics.Find(turn.Audience, topic)?.Options.Count ?? 0;

    private static Sentence OfQuestions(int left) => new("note/questions-left", ("count", PicturesAhead.Number(left)));

    /// <summary>Who may see it, of those who own their views, and how they like to talk, where that is new.</summary>
    private static int AfterClosing(Turn turn) => (turn.Session.OwnsViews ? 1 : 0) + (MyWays.IsNew(turn) ? 1 : 0);
}
