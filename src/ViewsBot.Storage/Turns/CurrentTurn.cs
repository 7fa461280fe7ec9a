namespace ViewsBot.Storage.Turns;

/// <summary>The turn that is open where the code now runs, so that bot state, whose interface knows no turn, is gathered with everything else.</summary>
internal sealed class CurrentTurn
{
    private readonly AsyncLocal<Place?> _place = new();

    /// <summary>The open turn's writes, or <c>null</c> outside one.</summary>
    public TurnWrites? Writes => _place.Value?.Writes;

    /// <summary>Opens a place for a turn in the flow of whoever calls; closing it empties it in every flow that came from there.</summary>
    public IDisposable Enter(TurnWrites writes) => _place.Value = new Place(writes);

    private sealed class Place(TurnWrites writes) : IDisposable
    {
        public TurnWrites? Writes { get; private set; } = writes;

        public void Dispose() => Writes = null;
    }
}
