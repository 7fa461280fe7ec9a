using ViewsBot.Properties.Tests.People;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>What must be kept of something that was sent, and what may.</summary>
/// <param name="Must">What must be kept; a prompt of <see cref="AnyPrompt"/> stands for any.</param>
/// <param name="May">What may be kept besides, once; nothing unless said.</param>
internal sealed record Expected(IReadOnlyList<Keeping> Must, Func<Keeping, bool>? May = null)
{
    /// <summary>Whatever the words answer.</summary>
    public const string AnyPrompt = "*";

    /// <summary>Nothing is kept.</summary>
    public static Expected Nothing { get; } = new([]);

    /// <summary>This and nothing else is kept.</summary>
    public static Expected Just(Keeping entry) => new([entry]);

    /// <summary>What was kept otherwise.</summary>
    /// <returns><c>null</c> if all is as expected.</returns>
    public string? Complaint(IReadOnlyList<Keeping> kept)
    {
        var left = new List<Keeping>(kept);
        var missing = Must.Where(entry => !TakeFrom(left, entry)).ToList();

        if (missing.Count > 0) { return $"This was not kept: {string.Join("; ", missing)}. Kept was: {string.Join("; ", kept)}"; }

        return left.Count == 0 || (left.Count == 1 && May?.Invoke(left[0]) == true) ? null : $"This was kept and should not be: {string.Join("; ", left)}";
    }

    private static bool TakeFrom(List<Keeping> left, Keeping wanted)
    {
        var index = left.FindIndex(entry => entry == wanted || (wanted.About == AnyPrompt && entry.Kind == wanted.Kind && entry.Value == wanted.Value));

        if (index >= 0) { left.RemoveAt(index); }

        return index >= 0;
    }
}
