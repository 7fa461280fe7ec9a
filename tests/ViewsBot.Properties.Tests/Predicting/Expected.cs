using ViewsBot.Properties.Tests.People;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>What must be kept of something that was sent, and what may.</summary>
/// <param name="Must">What must be kept; a prompt of <see cref="AnyPrompt"/> stands for any.</param>
/// <param name="May">What may be kept besides, one of a kind; nothing unless said.</param>
internal sealed record Expected(IReadOnlyList<Keeping> Must, Func<Keeping, bool>? May = null)
{
    /// <summary>Whatever the words answer.</summary>
    public const string AnyPrompt = "*";

    /// <summary>Words in answer to a question are kept, and with them at most one thing that they tell, and the picture they came with.</summary>
    private const int MostBesides = 3;

    /// <summary>Nothing is kept.</summary>
    public static Expected Nothing { get; } = new([]);

    /// <summary>This and nothing else is kept.</summary>
    public static Expected Just(Keeping entry) => new([entry]);

    /// <summary>This may be kept, and nothing else.</summary>
    public static Expected Perhaps(Func<Keeping, bool> may) => new([], may);

    /// <summary>The same, and this too.</summary>
    public Expected And(Keeping entry) => this with { Must = [.. Must, entry] };

    /// <summary>What was kept otherwise.</summary>
    /// <param name="kept">What was kept.</param>
    /// <param name="isShown">Whether a kind can be seen at all.</param>
    /// <returns><c>null</c> if all is as expected.</returns>
    public string? Complaint(IReadOnlyList<Keeping> kept, Func<KeepingKind, bool> isShown)
    {
        var left = new List<Keeping>(kept);
        var missing = Must.Where(entry => isShown(entry.Kind) && !TakeFrom(left, entry)).ToList();

        if (missing.Count > 0) { return $"This was not kept: {string.Join("; ", missing)}. Kept was: {string.Join("; ", kept)}"; }

        return MayBe(left) ? null : $"This was kept and should not be: {string.Join("; ", left)}";
    }

    private bool MayBe(List<Keeping> left) => left.Count == 0
        || (left.Count <= MostBesides && left.DistinctBy(entry => entry.Kind).Count() == left.Count && left.TrueForAll(entry => May?.Invoke(entry) == true));

    private static bool TakeFrom(List<Keeping> left, Keeping wanted)
    {
        var index = left.FindIndex(entry => entry == wanted || (wanted.About == AnyPrompt && entry.Kind == wanted.Kind && entry.Value == wanted.Value));

        if (index >= 0) { left.RemoveAt(index); }

        return index >= 0;
    }
}
