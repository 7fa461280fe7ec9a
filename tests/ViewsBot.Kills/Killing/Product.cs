using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ViewsBot.Kills.Killing;

/// <summary>The real product as a process of its own, on a data folder of its own, that can be killed and started again.</summary>
internal sealed class Product : IDisposable
{
    private const int LinesRemembered = 20;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly string _program = Program();
    private readonly string _folder = Directory.CreateTempSubdirectory("viewsbot-kills-").FullName;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly HttpClient _client;
    private Process? _process;

    public Product()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(2) };
    }

    /// <summary>Where it listens, before and after every kill.</summary>
    public Uri Address { get; }

    /// <summary>Its database.</summary>
    public string Database => Path.Combine(_folder, "data", "viewsbot.db");

    /// <summary>Starts it, and does not wait.</summary>
    public void Begin()
    {
        var start = new ProcessStartInfo("dotnet", [_program, "--urls", Address.ToString()])
        {
            WorkingDirectory = Path.GetDirectoryName(_program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Path"] = Path.Combine(_folder, "data");

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Remember(line.Data);
        _process.ErrorDataReceived += (_, line) => Remember(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">It stopped by itself, or is not ready after a minute.</exception>
    public async Task ReadyAsync(CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();

        while (!await IsReadyAsync(cancel))
        {
            if (_process!.HasExited || Stopwatch.GetElapsedTime(began) > LongestStart)
            {
                throw new InvalidOperationException($"The product did not start again:{Environment.NewLine}{string.Join(Environment.NewLine, _printed)}");
            }

            await Task.Delay(20, cancel);
        }
    }

    /// <summary>Kills it where it stands (SIGKILL, this process alone).</summary>
    public async Task KillAsync()
    {
        if (_process is null) { return; }

        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancel)
    {
        try
        {
            using var response = await _client.GetAsync("healthz", cancel);

            return response.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException || (notYet is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }

    private void Remember(string? line)
    {
        if (line is null) { return; }

        _printed.Enqueue(line);

        while (_printed.Count > LinesRemembered) { _printed.TryDequeue(out _); }
    }

    /// <summary>The product that was built together with this tool.</summary>
    private static string Program()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var root = built;

        while (!File.Exists(Path.Combine(root.FullName, "ViewsBot.sln"))) { root = root.Parent ?? throw new InvalidOperationException("This runs inside the repository."); }

        return Path.Combine(root.FullName, "src", "ViewsBot", "bin", built.Parent!.Name, built.Name, "ViewsBot.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
