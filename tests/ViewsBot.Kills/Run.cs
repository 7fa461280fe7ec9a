using ViewsBot.Kills.Checking;
using ViewsBot.Kills.Children;
using ViewsBot.Kills.Killing;

namespace ViewsBot.Kills;

/// <summary>One run: children who are never interrupted, children who are, and what stands at the end.</summary>
internal static class Run
{
    private const int KillsOfTheFirstStart = 3;

    /// <summary>Runs it all.</summary>
    /// <returns>Whether nothing was lost, counted twice or half done.</returns>
    public static async Task<bool> WholeAsync(KillOptions options, CancellationToken cancel)
    {
        using var product = new Product();
        var posts = new Posts();
        using var wire = new Wire(product.Address, posts);
        var killer = new Killer(product, posts, options);
        var verdict = new Verdict();

        product.Begin();
        for (var kill = 0; kill < KillsOfTheFirstStart; kill++) { await killer.KillWhileStartingAsync(cancel); }

        await product.ReadyAsync(cancel);
        var uninterrupted = await UninterruptedAsync(wire, options, cancel);

        var spoken = await SpeakAndKillAsync(wire, killer, options, cancel);
        await ExamineAsync(spoken, new Examiner(uninterrupted, verdict), cancel);
        await product.KillAsync();
        DatabaseFile.Examine(product.Database, verdict);

        Console.WriteLine($"{killer.Kills} kills: {killer.BetweenReceivingAndAnswering} between receiving and answering, {killer.WhileStarting} while starting; {wire.Again} times something was sent again");
        Console.WriteLine($"{spoken.Count} conversations of {options.Children} children at once");
        verdict.Print();

        return verdict.IsClean && verdict.Placements > 0;
    }

    /// <summary>How each child's conversation goes when nobody kills anything.</summary>
    private static async Task<IReadOnlyDictionary<int, IReadOnlyList<string>>> UninterruptedAsync(Wire wire, KillOptions options, CancellationToken cancel)
    {
        var lines = new Dictionary<int, IReadOnlyList<string>>();

        for (var seed = 0; seed < options.Children; seed++)
        {
            var conversation = await Conversation.BeginAsync(wire, seed, cancel);
            await conversation.SpeakAsync(CancellationToken.None, cancel);
            lines[seed] = Transcript.Of(await conversation.LogAsync(cancel));
        }

        return lines;
    }

    private static async Task<IReadOnlyCollection<Conversation>> SpeakAndKillAsync(Wire wire, Killer killer, KillOptions options, CancellationToken cancel)
    {
        using var enough = new CancellationTokenSource();
        var children = new Class(wire, options.Children);
        var speaking = children.SpeakAsync(enough.Token, cancel);

        await Task.WhenAny(killer.RunAsync(cancel), speaking).Unwrap();
        await enough.CancelAsync();
        await speaking;

        return children.Conversations;
    }

    private static async Task ExamineAsync(IReadOnlyCollection<Conversation> spoken, Examiner examiner, CancellationToken cancel)
    {
        foreach (var conversation in spoken) { await examiner.ExamineAsync(conversation, cancel); }
    }
}
