using System.Collections.Concurrent;

namespace ViewsBot.Kills.Children;

/// <summary>Children who tap at once, each one conversation after another.</summary>
internal sealed class Class(Wire wire, int children)
{
    private readonly ConcurrentQueue<Conversation> _conversations = new();

    /// <summary>Every conversation that was begun.</summary>
    public IReadOnlyCollection<Conversation> Conversations => _conversations;

    /// <summary>Lets them tap until they are told to stop; each sees its last tap acknowledged first.</summary>
    public Task SpeakAsync(CancellationToken stop, CancellationToken cancel) =>
        Task.WhenAll(Enumerable.Range(0, children).Select(seed => Task.Run(() => OneAfterAnotherAsync(seed, stop, cancel), cancel)));

    private async Task OneAfterAnotherAsync(int seed, CancellationToken stop, CancellationToken cancel)
    {
        while (!stop.IsCancellationRequested)
        {
            var conversation = await Conversation.BeginAsync(wire, seed, cancel);
            _conversations.Enqueue(conversation);
            await conversation.SpeakAsync(stop, cancel);
        }
    }
}
