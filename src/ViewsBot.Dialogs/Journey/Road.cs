using ViewsBot.Dialogs.AfterReview;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Celebrating;
using ViewsBot.Dialogs.CheckAndChange;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Pauses;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.Topics;
using ViewsBot.Dialogs.Welcome;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Journey;

/// <summary>The stages a conversation goes through, in order, given what its road depends on.</summary>
/// <remarks>
/// A stage that may have nothing to say stays on the road all the same and passes by, in the direction of travel
/// (<see cref="Stage.AtEnd"/>): a stage that left the road while the person stood on it would lead them to the beginning.
/// </remarks>
internal static class Road
{
    /// <summary>Where a conversation begins.</summary>
    public static Stage First => new() { Dialog = nameof(LanguageDialog) };

    /// <summary>The stages in their order.</summary>
    public static IReadOnlyList<Stage> Of(RoadFacts facts) => facts.IsSurvey ? OfSurvey(facts) : OfPerson(facts);

    /// <summary>The stage a move leads to. Before the first stands the first, and after the last the last.</summary>
    public static Stage To(Stage from, Moved moved, RoadFacts facts)
    {
        var stages = Of(facts);
        var here = IndexOf(stages, from.Dialog, from.Topic);
        var there = moved == Moved.Restart ? IndexOf(stages, nameof(BoardDialog), from.Topic) : here + StepOf(moved);
        var next = stages[Math.Clamp(there, 0, stages.Count - 1)];

        return new Stage { Dialog = next.Dialog, Topic = next.Topic, AtEnd = moved == Moved.Back };
    }

    private static IReadOnlyList<Stage> OfSurvey(RoadFacts facts) =>
    [
        First,
        new() { Dialog = nameof(WelcomeDialog) },
        new() { Dialog = nameof(TopicsDialog) },
        .. facts.Topics.SelectMany(OfTopic),
        new() { Dialog = nameof(GoodbyeDialog) },
    ];

    private static IReadOnlyList<Stage> OfPerson(RoadFacts facts) =>
    [
        First,
        new() { Dialog = nameof(WelcomeDialog) },
        new() { Dialog = nameof(NewsDialog) },
        new() { Dialog = nameof(AfterReviewDialog) },
        new() { Dialog = nameof(HelperDialog) },
        .. facts.HasPractice ? [new Stage { Dialog = nameof(PracticeDialog) }] : (Stage[])[],
        new() { Dialog = nameof(PlanStartDialog) },
        .. facts.PlanParts.SelectMany(OfPlan),
        .. facts.HasHome ? [new Stage { Dialog = nameof(HomeIdeasDialog) }] : (Stage[])[],
        new() { Dialog = nameof(TopicsDialog) },
        .. facts.Topics.SelectMany(OfTopic),
        new() { Dialog = nameof(TellMoreDialog) },
        new() { Dialog = nameof(CelebrationDialog) },
        new() { Dialog = nameof(ClosingDialog) },
        new() { Dialog = nameof(WhoSeesDialog) },
        new() { Dialog = nameof(MyWayDialog) },
        new() { Dialog = nameof(GoodbyeDialog) },
    ];

    private static IEnumerable<Stage> OfPlan(string part) =>
    [
        new() { Dialog = nameof(BoardDialog), Topic = part },
        new() { Dialog = nameof(CheckAndChangeDialog), Topic = part },
    ];

    private static IEnumerable<Stage> OfTopic(string topic) =>
    [
        new() { Dialog = nameof(BoardDialog), Topic = topic },
        new() { Dialog = nameof(CheckAndChangeDialog), Topic = topic },
        new() { Dialog = nameof(SuggestedPauseDialog), Topic = topic },
    ];

    private static int IndexOf(IReadOnlyList<Stage> stages, string dialog, string? topic)
    {
        for (var index = 0; index < stages.Count; index++)
        {
            if (stages[index].Dialog == dialog && stages[index].Topic == topic) { return index; }
        }

        return -1;
    }

    private static int StepOf(Moved moved) => moved switch
    {
        Moved.On => 1,
        Moved.Back => -1,
        _ => 0,
    };
}
