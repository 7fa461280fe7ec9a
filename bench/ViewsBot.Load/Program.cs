using System.Runtime.InteropServices;
using ViewsBot.Load.Driving;
using ViewsBot.Load.Reporting;

// What the two commands take is said in bench/README.md.
using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

switch (args)
{
    case ["round", .. var rest]:
        try
        {
            return await Round.RunAsync(RoundOptions.Read(rest), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 130;
        }
        catch (Exception unmeasured) when (unmeasured is InvalidOperationException or HttpRequestException or TimeoutException)
        {
            await Console.Error.WriteLineAsync(unmeasured.Message);
            return 1;
        }

    case ["medians", var results]:
        Console.Write(Medians.Table(RoundResult.ReadAll(results)));
        return 0;

    default:
        await Console.Error.WriteLineAsync("usage: round --name N --channel directline|connector --url U [--at-once 16] [--seconds 10] … -- <server command> | medians <results file>");
        return 2;
}

// The server that was started must be stopped too, so the program ends by itself.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
