namespace ViewsBot.Records.Consent;

/// <summary>Who may see what of one session that its speaker owns, as their choices stand now. With no choice nobody may.</summary>
/// <remarks>
/// A choice for one view counts for it alone. A later choice for all never opens what was chosen more narrowly before, and closes
/// whatever it closes. Words and pictures that give an option away, and have no choice of their own, follow the option's as well.
/// </remarks>
public sealed class Sharing
{
    private readonly Dictionary<string, (int Number, SharedWith With)> _latest = [];

    /// <summary>The choices of a session, in the order they were made.</summary>
    public Sharing(IEnumerable<SharingChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var number = 0;

        foreach (var choice in choices) { _latest[choice.About] = (++number, choice.With); }
    }

    /// <summary>Nothing chosen: closed.</summary>
    public static Sharing Closed { get; } = new([]);

    /// <summary>What was chosen last for all.</summary>
    /// <returns><c>null</c> if nothing was.</returns>
    public SharedWith? ForAll => Latest(ViewKey.Everything)?.With;

    /// <summary>What was chosen last for one view alone.</summary>
    /// <returns><c>null</c> if nothing was.</returns>
    public SharedWith? For(string view) => Latest(view)?.With;

    /// <summary>Whether nothing is open to anybody: nothing was chosen, or all of it closes.</summary>
    public bool IsClosed => OfAll() == Circles.None && _latest.Keys.All(view => OfOne(view) is null or Circles.None);

    /// <summary>The circles a view is open to now.</summary>
    public Circles Of(ViewKey view)
    {
        ArgumentNullException.ThrowIfNull(view);

        if (OfOne(view.Value) is { } own) { return own; }

        var ofAll = OfAll();

        return view.Option is { } option && OfOne(ViewKey.Of(option).Value) is { } ofOption ? ofOption & ofAll : ofAll;
    }

    private Circles OfAll() => SharingKeys.CirclesOf(ForAll ?? SharedWith.Nobody);

    private Circles? OfOne(string view)
    {
        if (Latest(view) is not { } chosen) { return null; }

        var circles = SharingKeys.CirclesOf(chosen.With);

        return Latest(ViewKey.Everything) is { } all && all.Number > chosen.Number ? circles & OfAll() : circles;
    }

    private (int Number, SharedWith With)? Latest(string view) => _latest.TryGetValue(view, out var chosen) ? chosen : null;
}
