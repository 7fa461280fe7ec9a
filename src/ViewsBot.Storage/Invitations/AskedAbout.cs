namespace ViewsBot.Storage.Invitations;

/// <summary>What an invitation asks about, and by when.</summary>
/// <param name="Topics">The topics' keys; none where all may be chosen.</param>
/// <param name="By">The day by which an answer is asked for, or <c>null</c>.</param>
internal sealed record AskedAbout(IReadOnlyList<string> Topics, DateOnly? By)
{
    /// <summary>Everything, and no day.</summary>
    public static AskedAbout Anything { get; } = new([], null);
}
