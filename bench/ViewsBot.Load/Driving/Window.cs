using System.Diagnostics;
using ViewsBot.Load.Servers;

namespace ViewsBot.Load.Driving;

/// <summary>A stretch of time, and what the server used in it.</summary>
internal sealed class Window(ServerProcess server)
{
    private readonly long _opened = Stopwatch.GetTimestamp();
    private readonly TimeSpan _before = server.ProcessorTime;

    public (double Seconds, TimeSpan Processor, double Megabytes) Close() =>
        (Stopwatch.GetElapsedTime(_opened).TotalSeconds, server.ProcessorTime - _before, server.WorkingSetMegabytes);
}
