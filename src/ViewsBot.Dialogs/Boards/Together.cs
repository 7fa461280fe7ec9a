using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Which options of a topic stand on one card, for whoever chose two or three at a time.</summary>
internal static class Together
{
    /// <summary>The options that are asked with one, in their order: always the same ones, wherever somebody comes from.</summary>
    /// <returns>That one alone where it is asked by itself: at practice, of a plan, or again from a board.</returns>
    public static IReadOnlyList<Option> With(Turn turn, Ask ask, Topic topic, int index)
    {
        if (turn.Talk.AtOnce < 2 || ask.Depth > 0 || topic.IsPractice || topic.IsOfPlan) { return [topic.Options[index]]; }

        var first = index - (index % turn.Talk.AtOnce);

        return [.. topic.Options.Skip(first).Take(turn.Talk.AtOnce)];
    }
}
