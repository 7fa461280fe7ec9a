using System.Globalization;
using ViewsBot.Properties.Tests.Acts;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Properties.Tests.Predicting;

namespace ViewsBot.Properties.Tests;

/// <summary>Plays many sequences; the first that does not hold is made short and told with its seed.</summary>
internal static class Property
{
    /// <summary>The first seed; <c>VIEWSBOT_SEED</c> sets another, and then that one sequence alone is played.</summary>
    private const int FirstSeed = 20_000;

    private static readonly int? OneSeed =
        int.TryParse(Environment.GetEnvironmentVariable("VIEWSBOT_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed) ? seed : null;

    /// <summary>Plays them, as many at once as there are processors.</summary>
    /// <param name="count">How many.</param>
    /// <param name="invite">Makes the person of one sequence.</param>
    public static async Task HoldsAsync(int count, Func<IPerson> invite)
    {
        using var found = new CancellationTokenSource();
        var failed = new SortedDictionary<int, string>();
        var seeds = OneSeed is { } one ? [one] : Enumerable.Range(FirstSeed, count);

        await Parallel.ForEachAsync(seeds, async (seed, cancel) =>
        {
            if (found.IsCancellationRequested || await PlayAsync(Sequences.Of(seed), invite) is not { } failure) { return; }

            await found.CancelAsync();

            lock (failed) { failed[seed] = failure.Complaint; }
        });

        if (failed.Count > 0) { Assert.Fail(await TellAsync(failed.First().Key, invite)); }
    }

    private static async Task<Failure?> PlayAsync(IReadOnlyList<Act> acts, Func<IPerson> invite)
    {
        await using var person = invite();
        var conversation = new Conversation(person);

        return await conversation.PlayAsync(acts) is { } complaint ? new Failure(complaint, conversation.ActsDone, conversation.Lines) : null;
    }

    private static async Task<string> TellAsync(int seed, Func<IPerson> invite)
    {
        var all = Sequences.Of(seed);
        var done = (await PlayAsync(all, invite))?.Done ?? all.Count;
        var acts = await Shrinking.ShrinkAsync([.. all.Take(done)], async fewer => await PlayAsync(fewer, invite) is not null);
        var failure = await PlayAsync(acts, invite);

        return $"""
            VIEWSBOT_SEED={seed} plays it again.
            {failure?.Complaint ?? "It does not fail alone."}
            {string.Join('\n', acts)}
            {string.Join('\n', failure?.Lines ?? [])}
            """;
    }

    private sealed record Failure(string Complaint, int Done, IReadOnlyList<string> Lines);
}
