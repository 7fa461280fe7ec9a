using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ViewsBot.Bench.Children;

namespace ViewsBot.Bench;

/// <summary>One turn of a child's conversation, averaged over whole conversations: adapter, dialogs, cards filled, state and record in memory.</summary>
public class ChildTurn
{
    private readonly ChildConversation _conversation = new();
    private JsonElement[] _taps = [];
    private int _next;

    [GlobalSetup]
    public async Task WriteScriptAsync()
    {
        _taps = await Script.WriteAsync(_conversation);
        _next = 0;
        Console.WriteLine($"// A conversation is {_taps.Length + 1} turns and {_conversation.Record.Placements.Count} placements.");
    }

    [Benchmark]
    public Task TurnAsync()
    {
        if (_next == 0)
        {
            _next++;

            return _conversation.BeginAsync();
        }

        var tap = _conversation.TapAsync(_taps[_next - 1]);
        _next = (_next + 1) % (_taps.Length + 1);

        return tap;
    }
}
