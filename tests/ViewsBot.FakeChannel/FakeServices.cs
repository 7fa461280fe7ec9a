using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ViewsBot.FakeChannel.Speech;
using ViewsBot.FakeChannel.Translator;

namespace ViewsBot.FakeChannel;

/// <summary>The services that are not ours, on a loopback port: each speaks its real protocol as far as this product uses it, and does what it is told to go wrong.</summary>
public sealed class FakeServices : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeServices(WebApplication app) => _app = app;

    /// <summary>Where they listen.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The translation service.</summary>
    public FakeTranslator Translator { get; } = new();

    /// <summary>The speech service.</summary>
    public FakeSpeech Speech { get; } = new();

    /// <summary>Starts them.</summary>
    /// <param name="port">The port, or 0 for a free one.</param>
    public static async Task<FakeServices> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");

        var services = new FakeServices(builder.Build());
        services._app.MapTranslator(services.Translator);
        services._app.MapSpeech(services.Speech);
        await services._app.StartAsync();
        services.Address = new Uri(services._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

        return services;
    }

    /// <summary>Waits until somebody stops the program.</summary>
    public Task WaitAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Translator.EndSilence();
        Speech.EndSilence();
        await _app.DisposeAsync();
    }
}
