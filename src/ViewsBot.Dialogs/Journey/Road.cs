using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.CheckAndChange;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.Topics;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.Welcome;

namespace ViewsBot.Dialogs.Journey;

/// <summary>The stages a child's conversation goes through, in order, given the topics that were chosen.</summary>
internal static class Road
{
    /// <summary>Where a conversation begins.</summary>
    public static Stage First => new() { Dialog = nameof(WelcomeDialog) };

    /// <summary>The stage a move leads to. Before the first stands the first, and after the last the last.</summary>
    public static Stage To(Stage from, Moved moved, Talk talk)
    {
        var stages = Of(talk);
        var here = stages.FindIndex(stage => stage.Dialog == from.Dialog && stage.Topic == from.Topic);
        var there = Math.Clamp(here + StepOf(moved), 0, stages.Count - 1);

        return new Stage { Dialog = stages[there].Dialog, Topic = stages[there].Topic, AtEnd = moved == Moved.Back };
    }

    private static List<Stage> Of(Talk talk) =>
    [
        First,
        new() { Dialog = nameof(HelperDialog) },
        new() { Dialog = nameof(PracticeDialog) },
        new() { Dialog = nameof(TopicsDialog) },
        .. talk.Topics.SelectMany(BoardOf),
        new() { Dialog = nameof(TellMoreDialog) },
        new() { Dialog = nameof(ClosingDialog) },
        new() { Dialog = nameof(GoodbyeDialog) },
    ];

    private static IEnumerable<Stage> BoardOf(string topic) =>
    [
        new() { Dialog = nameof(BoardDialog), Topic = topic },
        new() { Dialog = nameof(CheckAndChangeDialog), Topic = topic },
    ];

    private static int StepOf(Moved moved) => moved switch
    {
        Moved.On => 1,
        Moved.Back or Moved.Restart => -1,
        _ => 0,
    };
}
