namespace ViewsBot.Content.Cards;

/// <summary>Something to tap. It comes back as <c>{ask, choice}</c>.</summary>
/// <param name="Key">What comes back in <c>choice</c>.</param>
/// <param name="Word">Its word.</param>
/// <param name="PictureKey">The concept key of its picture; none for a button of words.</param>
/// <param name="IsChosen">Whether it is marked as chosen.</param>
public sealed record Choice(string Key, Sentence Word, string? PictureKey = null, bool IsChosen = false)
{
    /// <summary>Whether a plain yes (true) or a plain no (false) in somebody's words means it; <c>null</c> where neither does.</summary>
    public bool? Says { get; init; }

    /// <summary>The concept keys of small pictures beneath it, of what it would show; mostly none. A choice that says it in words alone says nothing to whoever cannot read.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>The same choice, which a plain yes means.</summary>
    public Choice ForYes() => this with { Says = true };

    /// <summary>The same choice, which a plain no means.</summary>
    public Choice ForNo() => this with { Says = false };
}
