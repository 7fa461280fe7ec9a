using ViewsBot.Records.Plans;

namespace ViewsBot.Testing.Records;

/// <summary>What a conversation in memory has to be told, what it was told, and what it answered.</summary>
/// <param name="all">All there is to tell, in order.</param>
public sealed class MemoryNews(IReadOnlyList<News> all)
{
    private readonly HashSet<NewsKey> _told = [];
    private readonly List<ReplyAnswer> _answers = [];

    /// <summary>Nothing to tell.</summary>
    public static MemoryNews None => new([]);

    /// <summary>What was not told yet.</summary>
    public IReadOnlyList<News> Untold => [.. all.Where(news => !_told.Contains(news.Key))];

    /// <summary>Every answer to a reply, in the order they were kept.</summary>
    public IReadOnlyList<ReplyAnswer> Answers => _answers;

    /// <summary>One of them, told or not; <c>null</c> if there is none.</summary>
    public News? Find(NewsKey key) => all.FirstOrDefault(news => news.Key == key);

    /// <summary>Keeps that something was told.</summary>
    /// <exception cref="InvalidOperationException">There is no such news, or it was told before.</exception>
    public void Keep(Told told)
    {
        ArgumentNullException.ThrowIfNull(told);

        if (Find(told.News) is null || !_told.Add(told.News)) { throw new InvalidOperationException($"This was not there to be told: {told.News}"); }
    }

    /// <summary>Keeps an answer.</summary>
    /// <exception cref="InvalidOperationException">There is no such reply.</exception>
    public void Keep(ReplyAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);

        if (!all.OfType<News.Replied>().Any(news => news.Reply.Id == answer.Reply)) { throw new InvalidOperationException($"There is no such reply: {answer.Reply}"); }

        _answers.Add(answer);
    }
}
