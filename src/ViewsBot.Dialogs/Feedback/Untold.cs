using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>What there is to tell whoever speaks.</summary>
internal static class Untold
{
    /// <summary>The oldest news they were not told yet.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public static async Task<News?> FirstAsync(Turn turn, CancellationToken cancel) =>
        (await turn.Record.NewsAsync(cancel)).FirstOrDefault(news => IsDue(turn, news));

    /// <summary>What somebody chose to celebrate a moment ago is no news to them: it is shown back from another day on.</summary>
    private static bool IsDue(Turn turn, News news) =>
        news is not News.Celebrated { Celebration.Origin: var origin } || origin.Session != turn.Session.Id || origin.At.UtcDateTime.Date < turn.Now.UtcDateTime.Date;
}
