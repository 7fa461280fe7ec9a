using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace ViewsBot.Testing.Notices;

/// <summary>A call as a school's own server got it.</summary>
public sealed record HookCalled(IReadOnlyDictionary<string, string> Headers, byte[] Body);

/// <summary>A school's own server on a loopback port: it takes POSTs, and answers with the status it is told to.</summary>
public sealed class HookServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Channel<HookCalled> _called = Channel.CreateUnbounded<HookCalled>();
    private readonly Task _serving;

    /// <summary>Begins to listen.</summary>
    public HookServer()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/hook/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where to POST.</summary>
    public Uri Address { get; }

    /// <summary>What it answers.</summary>
    public HttpStatusCode Answers { get; set; } = HttpStatusCode.NoContent;

    /// <summary>The next call.</summary>
    public async Task<HookCalled> NextAsync() => await _called.Reader.ReadAsync(Patience.Token());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);

                context.Response.StatusCode = (int)Answers;
                context.Response.RedirectLocation = Answers == HttpStatusCode.Redirect ? Address + "elsewhere" : null;
                context.Response.Close();
                _called.Writer.TryWrite(new HookCalled(context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!), body.ToArray()));
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
