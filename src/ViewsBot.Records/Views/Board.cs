namespace ViewsBot.Records.Views;

/// <summary>What one speaker has placed in one cycle, each option as it stands now, with what it was before.</summary>
/// <remarks>A board is the speaker's own or the one answered for them, never both.</remarks>
public sealed class Board
{
    private readonly Dictionary<OptionKey, List<Placement>> _histories = [];
    private readonly List<OptionKey> _order = [];

    /// <summary>A board of placements given in the order they were kept.</summary>
    public Board(IEnumerable<Placement> placements)
    {
        foreach (var placement in placements) { Add(placement); }
    }

    /// <summary>The options on it, in the order they were first placed.</summary>
    public IReadOnlyList<OptionKey> Options => _order;

    /// <summary>How an option stands now.</summary>
    /// <returns><c>null</c> if it was not asked yet.</returns>
    public Placement? Now(OptionKey option) => _histories.TryGetValue(option, out var history) ? history[^1] : null;

    /// <summary>Every placement of an option, oldest first, the present one last.</summary>
    public IReadOnlyList<Placement> History(OptionKey option) => _histories.TryGetValue(option, out var history) ? history : [];

    private void Add(Placement placement)
    {
        if (!_histories.TryGetValue(placement.Option, out var history))
        {
            _histories[placement.Option] = history = [];
            _order.Add(placement.Option);
        }

        history.Insert(WhenSaid.Place(history, placement, one => one.Origin), placement);
    }
}
