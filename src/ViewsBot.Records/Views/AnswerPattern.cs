namespace ViewsBot.Records.Views;

/// <summary>Answers that ran in a pattern, as younger children's sometimes do. A reason to check with them, never to set anything aside.</summary>
public enum AnswerPattern
{
    /// <summary>All of them stand in one column, or a long row of them one after the other.</summary>
    OneColumn,

    /// <summary>They went round in turn: left, right, left; or left, middle, right.</summary>
    InTurn,
}

/// <summary>Finds a pattern in the answers to one topic.</summary>
public static class AnswerPatterns
{
    private const int FewestInOneColumn = 5;
    private const int FewestInARow = 6;
    private const int FewestInTurn = 6;

    /// <summary>The pattern that these places make.</summary>
    /// <param name="places">The places of one topic, in the order they were first given; what is no answer is not among them.</param>
    /// <returns><c>null</c> if they make none, or are too few to tell.</returns>
    public static AnswerPattern? Of(IReadOnlyList<Place> places)
    {
        if (places.Count >= FewestInOneColumn && places.All(place => place == places[0]) || LongestRow(places) >= FewestInARow) { return AnswerPattern.OneColumn; }

        return places.Count >= FewestInTurn && (RunsInTurn(places, 2) || RunsInTurn(places, 3)) ? AnswerPattern.InTurn : null;
    }

    /// <summary>The pattern on a board's answers to one topic, as they stand now.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public static AnswerPattern? Of(Board board, string topic) =>
        Of([.. board.Options.Where(option => option.Topic == topic).Select(option => board.Now(option)!.Answer).OfType<Answer.Placed>().Select(placed => placed.Place)]);

    private static int LongestRow(IReadOnlyList<Place> places)
    {
        var (row, longest) = (0, 0);

        for (var at = 0; at < places.Count; at++)
        {
            row = at > 0 && places[at] == places[at - 1] ? row + 1 : 1;
            longest = int.Max(longest, row);
        }

        return longest;
    }

    private static bool RunsInTurn(IReadOnlyList<Place> places, int length) =>
        places.Take(length).Distinct().Count() == length
        && Enumerable.Range(length, places.Count - length).All(index => places[index] == places[index - length]);
}
