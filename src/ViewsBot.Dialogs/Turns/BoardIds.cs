using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Turns;

/// <summary>A board's id: the session's last twelve digits, a full stop and the topic. No two conversations share one.</summary>
internal static class BoardIds
{
    private const int Digits = 12;

    public static string Of(ViewSession session, string topic) => $"{Prefix(session)}.{topic}";

    /// <summary>The topic of a board of this session.</summary>
    /// <returns><c>null</c> if the board is another conversation's, or nobody's.</returns>
    public static string? TopicOf(ViewSession session, string? board) =>
        board is { Length: > Digits + 1 } && board[Digits] == '.' && board.StartsWith(Prefix(session), StringComparison.Ordinal)
            ? board[(Digits + 1)..]
            : null;

    private static string Prefix(ViewSession session) => session.Id.ToString()[^Digits..];
}
