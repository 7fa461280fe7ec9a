using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Channels;

namespace ViewsBot.Testing.Notices;

/// <summary>
/// A small mail server on a loopback port: it speaks SMTP (RFC 5321) as far as one message needs, with STARTTLS (RFC 3207) where it has a
/// certificate, and can refuse or fall silent.
/// </summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _inTheClear = new();
    private readonly X509Certificate2? _certificate;
    private readonly CancellationTokenSource _stop = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<MailTaken> _taken = Channel.CreateUnbounded<MailTaken>();
    private readonly Channel<bool> _asked = Channel.CreateUnbounded<bool>();
    private readonly Task _serving;

    /// <summary>Begins to listen.</summary>
    /// <param name="certificate">What it shows of itself; without one it has no STARTTLS, with one it takes no message before it.</param>
    public MailServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether it says that it cannot just now.</summary>
    public bool Refuses { get; set; }

    /// <summary>Whether it takes the connection and says nothing.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Everything that was said to it where others on the way could read it.</summary>
    public IReadOnlyCollection<string> InTheClear => _inTheClear;

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

                try { await GreetAsync(client.GetStream()); }
                catch (Exception gone) when (gone is IOException or AuthenticationException) { /* The other side hung up, or does not trust it: the next one is served. */ }
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task GreetAsync(NetworkStream stream)
    {
        if (IsSilent) { await new StreamReader(stream).ReadToEndAsync(_stop.Token); return; }

        await stream.WriteAsync("220 here\r\n"u8.ToArray(), _stop.Token);
        await TalkAsync(stream, isSafe: false);
    }

    private async Task SecureAsync(Stream stream)
    {
        await using var safe = new SslStream(stream);

        try
        {
            await safe.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
            await TalkAsync(safe, isSafe: true);
        }
        finally
        {
            _asked.Writer.TryWrite(true);
        }
    }

    private async Task TalkAsync(Stream stream, bool isSafe)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        var mustBeSafe = _certificate is not null && !isSafe;
        var to = "";

        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            if (!isSafe) { _inTheClear.Enqueue(line); }

            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO" when mustBeSafe:
                    await writer.WriteLineAsync("250-here\r\n250 STARTTLS");
                    break;
                case "STARTTLS" when mustBeSafe:
                    await writer.WriteLineAsync("220 go on");
                    await SecureAsync(stream);
                    return;
                case "MAIL" when mustBeSafe:
                    await writer.WriteLineAsync("530 first STARTTLS");
                    break;
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
