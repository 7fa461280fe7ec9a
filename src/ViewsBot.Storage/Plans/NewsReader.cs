using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Plans;

/// <summary>Finds what a speaker was not told yet. What was told in an earlier cycle's conversation is told.</summary>
internal sealed class NewsReader(PlanReader plans, ReplyReader replies, DecisionReader decisions, SaidReader said)
{
    private const string ToldSql = "SELECT t.news FROM told t JOIN view_session s ON s.id = t.session_id WHERE s.speaker_id = ?";

    /// <summary>The news, oldest first.</summary>
    public IReadOnlyList<News> Of(IReads reads, Speaker speaker)
    {
        var told = reads.All(ToldSql, fields => fields.Text(0), speaker.Id.ToString()).ToHashSet();

        return [.. All(reads, speaker).Where(news => !told.Contains(news.News.Key.Value)).OrderBy(news => news.At).Select(news => news.News)];
    }

    /// <summary>What stands under this key for the speaker, told or not, or <c>null</c>.</summary>
    public News? Find(IReads reads, Speaker speaker, NewsKey key) => All(reads, speaker).Select(news => news.News).FirstOrDefault(news => news.Key == key);

    private IEnumerable<(News News, DateTimeOffset At)> All(IReads reads, Speaker speaker) =>
        Replied(reads, speaker).Concat(Decided(reads, speaker)).Concat(Celebrated(reads, speaker));

    private IEnumerable<(News News, DateTimeOffset At)> Replied(IReads reads, Speaker speaker) =>
        from reply in replies.ForSpeaker(reads, speaker.Id)
        let what = SaidTo(reads, reply.To)
        where what is not null
        select ((News)new News.Replied(reply, what), reply.Written.At);

    private IEnumerable<(News News, DateTimeOffset At)> Decided(IReads reads, Speaker speaker) =>
        from decision in decisions.ForSpeaker(reads, speaker.Id)
        let step = plans.One(reads, decision.Step) as NextStep
        where step is not null
        select ((News)new News.WasDecided(decision, step), decision.Written.At);

    private IEnumerable<(News News, DateTimeOffset At)> Celebrated(IReads reads, Speaker speaker)
    {
        var own = CelebrationReader.OfSpeaker(reads, speaker.Id);
        var shown = speaker.Audience == Audience.Parent ? CelebrationReader.OfChild(reads, speaker).Where(WhoMaySee.CelebrationAtHome) : [];

        return own.Concat(shown).Select(celebration => ((News)Celebrated(reads, celebration), celebration.Origin.At));
    }

    private News.Celebrated Celebrated(IReads reads, Celebration celebration) => new(
        celebration,
        celebration.Words is { } words ? said.Words(reads, words) : null,
        celebration.About is { } about && PlanKeys.ReadItem(about) is { } item ? plans.One(reads, item) : null);

    private Said? SaidTo(IReads reads, ReplyTo to) => to switch
    {
        ReplyTo.OnePlacement one when SaidReader.Placement(reads, one.Placement) is { } placement => new Said.Placed(placement, ItemOf(reads, placement.Option)),
        ReplyTo.SomeWords some when said.Words(reads, some.Words) is { } words => new Said.InWords(words),
        ReplyTo.OneStep one when plans.One(reads, one.Step) is NextStep step => new Said.Step(step),
        _ => null,
    };

    private PlanItem? ItemOf(IReads reads, OptionKey option) => PlanKeys.ReadItem(option) is { } item ? plans.One(reads, item) : null;
}
