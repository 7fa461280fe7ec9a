using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>The options of a card with several that were answered before their turn: on the way on they are passed by.</summary>
internal static class Ahead
{
    /// <summary>They, after an answer.</summary>
    public static List<string> After(Position position, object? result) => (position.Ahead ?? [], result) switch
    {
        (_, Meaning.Asked { Control: Controls.StartAgain }) => [],
        (var ahead, Meaning.AnsweredAhead early) => [.. ahead.Where(key => key != early.Option.Value), early.Option.Value],
        var (ahead, _) => ahead,
    };

    /// <summary>Where the way on leads: to the first option that was not answered. Going back and starting again pass nothing by.</summary>
    /// <param name="turn">The turn: what was answered on another board, such as a helper's, was not answered on this one.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="index">Where it would lead.</param>
    /// <param name="ahead">What was answered before its turn.</param>
    /// <param name="cancel">Cancels.</param>
    public static async ValueTask<int> PastAsync(Turn turn, Topic topic, int index, List<string> ahead, CancellationToken cancel)
    {
        while (index >= 0 && index < topic.Options.Count && ahead.Contains(topic.Options[index].Key) && await turn.NowAsync(new OptionKey(topic.Options[index].Key), cancel) is not null) { index++; }

        return index;
    }
}
