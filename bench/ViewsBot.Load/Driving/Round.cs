using ViewsBot.Load.Reporting;
using ViewsBot.Load.Servers;
using ViewsBot.Load.Talking;

namespace ViewsBot.Load.Driving;

/// <summary>One round: start the server, time its first card, warm it, measure it, stop it.</summary>
internal static class Round
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(RoundOptions options, CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = options.Url };
        await using var door = await ConnectorDoor.ListenAsync(cancel);
        await using var server = ServerProcess.Start(options.Server);

        var invitations = new Invitations(client);
        var firstCard = await FirstCardAsync(server, TalkOver, cancel);
        await invitations.PrepareAsync(options.Invitations, cancel);
        var result = await MeasureAsync(options, server, TalkOver, firstCard, cancel);
        Console.WriteLine(result.Line());
        result.AddTo(options.Results);

        return result.Turns > 0 ? 0 : 1;

        ITalk TalkOver() => options.Channel == Channel.DirectLine ? new DirectLineTalk(client, invitations) : new ConnectorTalk(client, invitations, door);
    }

    private static async Task<RoundResult> MeasureAsync(RoundOptions options, ServerProcess server, Func<ITalk> talk, TimeSpan firstCard, CancellationToken cancel)
    {
        var tally = new Tally();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var speaking = new Crowd(talk, tally, options.Taps).SpeakAsync(options.AtOnce, enough.Token);
        await Task.Delay(options.WarmUp, cancel);
        await UntilAsync(() => tally.AllTurns >= options.WarmUpTurns, cancel);

        var window = new Window(server);
        tally.Counting = true;
        await Task.Delay(options.Measured, cancel);
        await UntilAsync(() => tally.Conversations >= options.Conversations, cancel);

        tally.Counting = false;
        var (seconds, processor, megabytes) = window.Close();
        await enough.CancelAsync();
        await speaking;

        return RoundResult.Of(options, tally, firstCard, seconds, processor, megabytes);
    }

    private static async Task UntilAsync(Func<bool> enough, CancellationToken cancel)
    {
        while (!enough())
        {
            await Task.Delay(50, cancel);
        }
    }

    private static async Task<TimeSpan> FirstCardAsync(ServerProcess server, Func<ITalk> talk, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await using var first = talk();
                await first.BeginAsync(cancel);

                return server.Age;
            }
            catch (HttpRequestException error) when (error.StatusCode is null)
            {
                if (server.HasExited || server.Age > StartPatience)
                {
                    throw new InvalidOperationException("The server never listened; what it said of it stands above.", error);
                }

                await Task.Delay(2, cancel);   // not listening yet
            }
        }
    }
}
