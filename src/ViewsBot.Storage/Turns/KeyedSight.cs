using ViewsBot.Records.Consent;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Turns;

/// <summary>What whoever keys for somebody who owns their views may be shown of them: the policy, asked of each thing that was said before.</summary>
internal sealed class KeyedSight(Keying keying, SessionInSight sight, IDatabase database, SaidReader said, SaidSights elsewhere)
{
    /// <summary>Whether a view of this session may be shown.</summary>
    public bool Shows(ViewKey view, Origin origin) => WhoMaySee.WhileKeying(keying, sight, view, origin);

    /// <summary>Whether what is to be celebrated may be shown.</summary>
    public bool Shows(Celebration celebration) => WhoMaySee.CelebrationWhileKeying(keying, sight, celebration);

    /// <summary>Whether news may be told now; what may not waits until nobody else hears it.</summary>
    public bool Shows(News news) => news switch
    {
        News.Replied replied => database.Read(reads => elsewhere.MaySee(reads, keying.By, replied.Reply.To)),
        News.Celebrated celebrated => Shows(celebrated.Celebration),
        _ => true,
    };

    /// <summary>Whether a part of the plan may be shown: a strategy that was given in a conversation is shown as its words are.</summary>
    public bool Shows(PlanItem item) => item is not Strategy { Said: { } words } || database.Read(reads => ShowsWords(reads, words) || elsewhere.MaySee(reads, keying.By, item));

    private bool ShowsWords(IReads reads, OwnWordsId id) =>
        said.Words(reads, id) is { } words && words.Origin.Session == sight.Session.Id && Shows(ViewKey.Of(words), words.Origin);
}
