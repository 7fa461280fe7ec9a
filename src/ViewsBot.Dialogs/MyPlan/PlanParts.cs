using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>When a part of the plan is not talked about (there is nothing in it, or the person said "not today"), and when it has no board.</summary>
internal static class PlanParts
{
    /// <summary>Whether the conversation passes this topic by; never a topic of the cards.</summary>
    public static bool PassesBy(Turn turn, Topic topic) => topic.IsOfPlan && (turn.Talk.LeavesPlanOut || topic.Options.Count == 0);

    /// <summary>Whether it is one picture alone: a board of it would ask the same again, so that it is read back above the next card, and going back changes it.</summary>
    public static bool IsAlone(Topic topic) => topic is { IsOfPlan: true, Options.Count: 1 };
}
