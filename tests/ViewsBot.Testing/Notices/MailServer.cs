using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace ViewsBot.Testing.Notices;

/// <summary>A small mail server on a loopback port: it speaks SMTP (RFC 5321) as far as one message needs, and can refuse or fall silent.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<MailTaken> _taken = Channel.CreateUnbounded<MailTaken>();
    private readonly Channel<bool> _asked = Channel.CreateUnbounded<bool>();
    private readonly Task _serving;

    /// <summary>Begins to listen.</summary>
    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether it says that it cannot just now.</summary>
    public bool Refuses { get; set; }

    /// <summary>Whether it takes the connection and says nothing.</summary>
    public bool IsSilent { get; set; }

    /// <summary>How many messages it has taken that nobody has looked at.</summary>
    public int Waiting => _taken.Reader.Count;

    /// <summary>The next message it takes.</summary>
    public async Task<MailTaken> NextAsync() => await _taken.Reader.ReadAsync(Patience.Token());

    /// <summary>Comes when somebody has tried to send.</summary>
    public async Task TriedAsync() => await _asked.Reader.ReadAsync(Patience.Token());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);

                try { await TalkAsync(client.GetStream()); }
                catch (IOException) { /* The other side hung up: the next one is served. */ }
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        var to = "";

        if (IsSilent) { await reader.ReadToEndAsync(_stop.Token); return; }

        await writer.WriteLineAsync("220 here");

        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "MAIL" when Refuses:
                    await writer.WriteLineAsync("451 not now");
                    _asked.Writer.TryWrite(true);
                    break;
                case "RCPT":
                    to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    _taken.Writer.TryWrite(new MailTaken(to, await DataAsync(reader)));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private async Task<string> DataAsync(StreamReader reader)
    {
        var data = new StringBuilder();

        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".") { data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n"); }

        return data.ToString();
    }
}
