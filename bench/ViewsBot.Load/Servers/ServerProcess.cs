using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ViewsBot.Load.Servers;

/// <summary>The server under measure: started here, watched through /proc, stopped by its process id.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private const double TicksPerSecond = 100;   // USER_HZ, the same on every Linux .NET runs on

    private readonly Process _process;
    private readonly long _startedAt;

    private ServerProcess(Process process, long startedAt)
    {
        _process = process;
        _startedAt = startedAt;
    }

    /// <summary>How long ago it was started.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(_startedAt);

    /// <summary>Whether it stopped by itself.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>The processor time it has used, in its own code and in the kernel.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);

            return TimeSpan.FromSeconds(ticks / TicksPerSecond);
        }
    }

    /// <summary>The memory it holds, in megabytes (10⁶ bytes).</summary>
    public double WorkingSetMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            var kibibytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];

            return long.Parse(kibibytes, CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
    }

    /// <summary>Starts it; what it prints is thrown away.</summary>
    public static ServerProcess Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var startedAt = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => Complain(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        return new ServerProcess(process, startedAt);
    }

    /// <summary>Asks it to stop and, after five seconds, stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _ = kill(_process.Id, Terminate);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }

        _process.Dispose();
    }

    private static void Complain(string? line)
    {
        if (line is not null)
        {
            Console.Error.WriteLine($"  server: {line}");
        }
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int kill(int pid, int signal);
}
