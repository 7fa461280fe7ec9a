using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>The plan and the news, read only when a stage asks for them.</summary>
internal sealed partial class DatabaseTurnRecord
{
    private readonly List<Told> _told = [];
    private readonly List<Strategy> _given = [];
    private readonly List<Celebration> _celebrated = [];
    private Plan? _plan;

    /// <inheritdoc/>
    public Task<Plan> PlanAsync(CancellationToken cancel)
    {
        if (Session is not { } session) { return Task.FromResult(Plan.Empty); }

        return Task.FromResult(_plan ??= SeenBy(session.Speaker.Id, atHand.Views.Plan(session.Cycle.Id)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<News>> NewsAsync(CancellationToken cancel)
    {
        if (Session is not { } session) { return Task.FromResult<IReadOnlyList<News>>([]); }

        var news = database.Read(reads => plans.News.Of(reads, session.Speaker));

        return Task.FromResult<IReadOnlyList<News>>([.. news.Where(one => _told.TrueForAll(told => told.News != one.Key) && Sight?.Shows(one) != false)]);
    }

    /// <inheritdoc/>
    public Task<News?> FindNewsAsync(NewsKey key, CancellationToken cancel)
    {
        var news = Session is { } session ? database.Read(reads => plans.News.Find(reads, session.Speaker, key)) : null;

        return Task.FromResult(news is not null && Sight?.Shows(news) == false ? null : news);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Celebration>> CelebrationsAsync(CancellationToken cancel)
    {
        if (Session is not { } session) { return Task.FromResult<IReadOnlyList<Celebration>>([]); }

        var kept = database.Read(reads => CelebrationReader.OfSession(reads, session.Id)).Where(one => Sight?.Shows(one) != false);

        return Task.FromResult<IReadOnlyList<Celebration>>(
            [.. kept.Concat(_celebrated).GroupBy(celebration => celebration.Id).Select(versions => versions.MaxBy(version => version.Version)!)]);
    }

    /// <inheritdoc/>
    public void Keep(Told told)
    {
        if (bound?.Session.Id != told.Session) { throw NotSaidHere(); }

        if (Survey is not null) { return; }

        _told.Add(told);
        writes.Add(new ToldRow(told), Happened("news-told", told.News.Value));
    }

    /// <inheritdoc/>
    public void Keep(ReplyAnswer answer)
    {
        MustBeOurs(answer.Origin);
        writes.Add(new ReplyAnswerRow(answer), Happened("reply-answered", $"reply:{answer.Reply}"));
    }

    /// <inheritdoc/>
    public void Keep(Strategy strategy)
    {
        if (bound is not { Session: { } session } || strategy.Cycle != session.Cycle.Id || strategy.Giver != session.Speaker.Id) { throw NotSaidHere(); }

        if (strategy is not { Version: 1, From: StrategyFrom.Home, Said: not null })
        {
            throw new ArgumentException("A speaker gives a first version, from home, in own words.", nameof(strategy));
        }

        _given.Add(strategy);
        _plan = null;
        writes.Add(new PlanItemRow(strategy, sealer), Happened("plan-item-added", $"plan-item:{strategy.Id}"));
    }

    /// <inheritdoc/>
    public void Keep(Celebration celebration)
    {
        MustBeOurs(celebration.Origin);
        _celebrated.Add(celebration);
        writes.Add(new CelebrationRow(celebration), Happened("celebration-kept", $"celebration:{celebration.Id}"));
    }

    private Plan SeenBy(SpeakerId speaker, IReadOnlyList<PlanItem> kept) =>
        new([.. kept.Concat(_given).DistinctBy(item => item.Id).Where(item => WhoMaySee.PlanItem(speaker, item) && Sight?.Shows(item) != false)]);
}
