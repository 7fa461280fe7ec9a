using System.Globalization;
using ViewsBot.Properties.Tests.Acts;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Properties.Tests.Predicting;

namespace ViewsBot.Properties.Tests;

/// <summary>Plays many sequences of one situation; the first that does not hold is made short and told with its seed.</summary>
internal sealed class Property(Situation situation, Func<IPerson> invite)
{
    /// <summary>Plays them, as many at once as there are processors.</summary>
    /// <param name="seeds">The seed of each.</param>
    public async Task HoldsAsync(IEnumerable<int> seeds)
    {
        using var found = new CancellationTokenSource();
        var failed = new SortedDictionary<int, string>();

        await Parallel.ForEachAsync(seeds, async (seed, _) =>
        {
            if (found.IsCancellationRequested || await PlayAsync(Sequences.Of(seed)) is not { } failure) { return; }

            await found.CancelAsync();

            lock (failed) { failed[seed] = failure.Complaint; }
        });

        if (failed.Count > 0) { Assert.Fail(await TellAsync(failed.First().Key)); }
    }

    private async Task<Failure?> PlayAsync(IReadOnlyList<Act> acts)
    {
        await using var person = invite();
        var conversation = new Conversation(person, situation);

        return await conversation.PlayAsync(acts) is { } complaint ? new Failure(complaint, conversation.ActsDone, conversation.Lines) : null;
    }

    private async Task<string> TellAsync(int seed)
    {
        var all = Sequences.Of(seed);
        var done = (await PlayAsync(all))?.Done ?? all.Count;
        var acts = await Shrinking.ShrinkAsync([.. all.Take(done)], async fewer => await PlayAsync(fewer) is not null);
        var failure = await PlayAsync(acts);

        return string.Create(CultureInfo.InvariantCulture, $"""
            VIEWSBOT_SEED={seed} plays it again: {situation.Name}.
            {failure?.Complaint ?? "It does not fail alone."}
            {string.Join('\n', acts)}
            {string.Join('\n', failure?.Lines ?? [])}
            """);
    }

    private sealed record Failure(string Complaint, int Done, IReadOnlyList<string> Lines);
}
