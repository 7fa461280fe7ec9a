using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ViewsBot.Testing.Chats;

/// <summary>The real product on a loopback port, in Development, with a data folder of its own that goes when it does.</summary>
public sealed class Product : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ManualClock? _clock;
    private readonly Dictionary<string, string> _settings;
    private readonly SpokenCards? _cards;
    private WebApplicationFactory<Program> _factory;

    private Product(string folder, ManualClock? clock, Dictionary<string, string> settings, SpokenCards? cards = null)
    {
        (_folder, _clock, _settings, _cards) = (folder, clock, settings, cards);
        _factory = Factory();
    }

    /// <summary>Its address, and a client for it without cookies.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Its data folder.</summary>
    public string DataFolder => _folder;

    /// <summary>Everything the program logged at its usual levels, over all its starts.</summary>
    public LinesLogged Logged { get; } = new();

    /// <summary>The services of the running product, for looking at what was kept.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>Starts it with an empty data folder.</summary>
    /// <param name="clock">Its clock, or the real one.</param>
    /// <param name="settings">Settings of its own.</param>
    public static Product Start(ManualClock? clock = null, params (string Name, string Value)[] settings)
    {
        var product = new Product(Directory.CreateTempSubdirectory("viewsbot-test-").FullName, clock, settings.ToDictionary());

        product.Begin();

        return product;
    }

    /// <summary>Starts it with an empty data folder, speaking the languages of these cards.</summary>
    public static Product Start(SpokenCards cards, params (string Name, string Value)[] settings)
    {
        var product = new Product(Directory.CreateTempSubdirectory("viewsbot-test-").FullName, clock: null, settings.ToDictionary(), cards);

        product.Begin();

        return product;
    }

    /// <summary>Stops it and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        _factory = Factory();
        Begin();
    }

    /// <summary>Invites a fictional pupil, and begins their conversation.</summary>
    public async Task<ScriptedChat> InviteAsync(string audience = "child", string language = "en", DateOnly? bornOn = null)
    {
        using var response = await Http.PostAsJsonAsync("/demo/invitations", new { audience, language, bornOn });

        response.EnsureSuccessStatusCode();

        var invited = await response.Content.ReadFromJsonAsync<Invited>() ?? throw new JsonException("No invitation came back.");
        var chat = new ScriptedChat(Http, invited);

        await chat.BeginAsync();

        return chat;
    }

    /// <summary>Somebody who opens a link that staff made: their conversation begins, or goes on.</summary>
    public Task<ScriptedChat> EnterAsync(string code)
    {
        var link = new Uri(Http.BaseAddress!, $"/i/{code}");

        return new ScriptedChat(Http, new Invited(code, link, link, "", "", "")).OpenAgainAsync();
    }

    /// <summary>The same person, from their link, after a restart.</summary>
    public Task<ScriptedChat> ReturnAsync(ScriptedChat before) => new ScriptedChat(Http, before.Invited).OpenAgainAsync();

    /// <summary>The conversation that a page's token is for, whoever was invited.</summary>
    public async Task<ScriptedChat> ListenAsync(string token)
    {
        var chat = new ScriptedChat(Http, new Invited("", Http.BaseAddress!, Http.BaseAddress!, token, "", ""));

        await chat.BeginAsync();

        return chat;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StopAsync()
    {
        Http.Dispose();
        await _factory.DisposeAsync();
    }

    private void Begin()
    {
        _factory.UseKestrel(0);
        _factory.StartServer();

        var address = _factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
    }

    private WebApplicationFactory<Program> Factory() => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Development").UseSetting("urls", "http://127.0.0.1:0").UseSetting("Storage:Path", _folder);

        foreach (var (name, value) in _settings) { host.UseSetting(name, value); }

        host.ConfigureLogging(logging => logging.AddProvider(Logged));

        if (_cards is not null) { host.ConfigureServices(_cards.AddTo); }

        if (_clock is not null) { host.ConfigureServices(services => services.AddSingleton<TimeProvider>(_clock)); }
    });
}
