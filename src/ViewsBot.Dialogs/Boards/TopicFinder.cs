using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Where options come from: a topic of the cards, or a part of this person's plan, which is a topic with options of their own.</summary>
internal sealed class TopicFinder(Deck deck)
{
    /// <summary>The topic that a key means to whoever speaks, with its options as they are now.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public async ValueTask<Topic?> FindAsync(Turn turn, string key, CancellationToken cancel) => deck.Topics.Find(turn.Audience, key) switch
    {
        { IsOfPlan: true } part => OfPlan(turn, part, await turn.Record.PlanAsync(cancel)),
        var topic => topic,
    };

    /// <summary>The option of a key, with its topic.</summary>
    /// <returns><c>null</c> if whoever speaks has none of that key.</returns>
    public async ValueTask<OptionFound?> FindOptionAsync(Turn turn, string key, CancellationToken cancel)
    {
        var option = new OptionKey(key);

        if (PlanKeys.ReadItem(option) is not null) { return await FindItemAsync(turn, option, cancel); }

        return deck.Topics.TopicOf(key) is { } topic && topic.Audience == turn.Audience ? new OptionFound(topic, deck.Topics.FindOption(key)!) : null;
    }

    /// <summary>The option of a key, without its topic: an item of a plan costs no more than itself.</summary>
    /// <returns><c>null</c> if whoever speaks has none of that key.</returns>
    public async ValueTask<Option?> FindOptionAloneAsync(Turn turn, string key, CancellationToken cancel)
    {
        var option = new OptionKey(key);

        if (PlanKeys.ReadItem(option) is null) { return deck.Topics.TopicOf(key)?.Audience == turn.Audience ? deck.Topics.FindOption(key) : null; }

        return (await turn.Record.PlanAsync(cancel)).Find(option) is { } item && deck.Topics.Find(turn.Audience, option.Topic) is not null
            ? PlanOptions.Of(item, turn.Session.Speaker.Audience, deck.Pictures)
            : null;
    }

    /// <summary>An item that has ended is still there for those whose card shows it.</summary>
    private async ValueTask<OptionFound?> FindItemAsync(Turn turn, OptionKey key, CancellationToken cancel)
    {
        var plan = await turn.Record.PlanAsync(cancel);

        if (plan.Find(key) is not { } item || deck.Topics.Find(turn.Audience, key.Topic) is not { } part) { return null; }

        var topic = OfPlan(turn, part, plan);
        var option = PlanOptions.Of(item, turn.Session.Speaker.Audience, deck.Pictures);

        return new OptionFound(topic.Options.Any(one => one.Key == key.Value) ? topic : topic with { Options = [.. topic.Options, option] }, option);
    }

    private Topic OfPlan(Turn turn, Topic part, Plan plan) => part with
    {
        Options = [.. plan.Asked(PlanKeys.ReadKind(part.Key)!.Value).Select(item => PlanOptions.Of(item, turn.Session.Speaker.Audience, deck.Pictures))],
    };
}
