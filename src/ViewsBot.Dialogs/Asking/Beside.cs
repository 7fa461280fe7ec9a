namespace ViewsBot.Dialogs.Asking;

/// <summary>A dialog that is held beside the question; the question waits beneath and is asked again after it.</summary>
/// <param name="Dialog">The dialog's id. It ends on a result it does not know, as on <see cref="Meaning.GaveWay"/>.</param>
/// <param name="Ask">What it begins with, and hands to <see cref="AskDialog"/>; none where it knows itself.</param>
/// <param name="Depth">How far beside the road it is held.</param>
/// <param name="Asks">The questions it asks itself: on these it is held already.</param>
internal sealed record Beside(string Dialog, Ask? Ask, int Depth, IReadOnlyList<string> Asks)
{
    /// <summary>Whether the question is one of its own.</summary>
    public bool IsAskedBy(Ask ask) => Asks.Contains(ask.Name);
}
