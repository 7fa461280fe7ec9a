using System.Runtime.InteropServices;
using ViewsBot.Kills;

// Kills the real product (SIGKILL) while fictional children tap, and looks whether anything that was acknowledged is lost, counted
// twice or half done. See docs/tap.md for what a turn keeps in its one commit.
if (KillOptions.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync("usage: [--kills 200] [--minutes 10] [--children 6] [--seed 1]");
    return 2;
}

using var interrupted = new CancellationTokenSource();
using var byKey = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var bySystem = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

try
{
    return await Run.WholeAsync(options, interrupted.Token) ? 0 : 1;
}
catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
{
    return 130;
}
catch (Exception refused) when (refused is HttpRequestException or InvalidOperationException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

// The product that was started must be stopped too, so the program ends by itself.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupted.Cancel();
}
