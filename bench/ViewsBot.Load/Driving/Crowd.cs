using System.Diagnostics;
using ViewsBot.Load.Cards;
using ViewsBot.Load.Talking;

namespace ViewsBot.Load.Driving;

/// <summary>People who speak at once, each one conversation after another.</summary>
internal sealed class Crowd(Func<ITalk> talk, Tally tally, int tapsEach)
{
    /// <summary>Lets them speak until it is cancelled.</summary>
    public Task SpeakAsync(int atOnce, CancellationToken cancel) =>
        Task.WhenAll(Enumerable.Range(0, atOnce).Select(person => Task.Run(() => PersonAsync(person, cancel), CancellationToken.None)));

    private async Task PersonAsync(int seed, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await ConversationAsync(new Tapper(seed++), cancel);
                tally.Conversation();
            }
            catch (Exception) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                tally.Failure(error);
                await Task.Delay(100, CancellationToken.None);   // so that a server that refuses everybody is not asked without pause
            }
        }
    }

    private async Task ConversationAsync(Tapper tapper, CancellationToken cancel)
    {
        await using var speaking = talk();
        var card = await speaking.BeginAsync(cancel);
        for (var taps = 0; taps < tapsEach && tapper.Next(card.Taps) is { } value; taps++)
        {
            var began = Stopwatch.GetTimestamp();
            card = await speaking.TapAsync(value, cancel);
            tally.Turn(Stopwatch.GetElapsedTime(began), card.Bytes);
        }
    }
}
