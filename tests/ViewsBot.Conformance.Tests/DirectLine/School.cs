using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ViewsBot.Channels.Connector;
using ViewsBot.Channels.DirectLine;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage;
using ViewsBot.Testing;
using ViewsBot.Testing.Records;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>The embedded Direct Line on a real socket of this machine and over a real database, with a scripted bot behind it.</summary>
internal sealed class School : IAsyncDisposable
{
    public const string Secret = "a secret of thirty-two characters or more";
    public const string TrustedOrigin = "https://trusted.example";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"directline-{Guid.NewGuid():N}");
    private readonly bool _withSecret;
    private WebApplication _app = null!;

    private readonly string _environment;
    private readonly bool _allowsLoopback;

    private School(bool withSecret, string environment, bool allowsLoopback)
    {
        (_withSecret, _environment, _allowsLoopback) = (withSecret, environment, allowsLoopback);
        Invitation = new OneInvitation(Clock);
    }

    public ScriptedBot Bot { get; } = new();

    public ManualClock Clock { get; } = new();

    public OneInvitation Invitation { get; }

    /// <summary>What stands before the database since the last start.</summary>
    public Disk Disk => (Disk)_app.Services.GetRequiredService<ITurnRecords>();

    /// <summary>What a replay would show.</summary>
    public IConversationLog Log => _app.Services.GetRequiredService<IConversationLog>();

    public LogLines LogLines { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public string KeyFile => Path.Combine(_folder, "keys", "directline.key");

    public string AttachmentsFolder => Path.Combine(_folder, "attachments");

    public static async Task<School> OpenAsync(bool withSecret = true, string environment = "Development", bool allowsLoopback = false)
    {
        var school = new School(withSecret, environment, allowsLoopback);

        try
        {
            school._app = school.Build();
            await school._app.StartAsync();
            return school;
        }
        catch
        {
            await school.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the server and starts it again: what was kept is kept, what was in memory is gone.</summary>
    public async Task RestartAsync()
    {
        await _app.DisposeAsync();
        _app = Build();
        await _app.StartAsync();
    }

    public Task StopAsync() => _app.StopAsync();

    public ConversationPass Pass(string conversationId = "c1", string pageId = "page-1", bool invited = false) => new()
    {
        ConversationId = conversationId,
        UserId = "dl_sam",
        PageId = pageId,
        Session = invited ? SessionId.New(Clock) : null,
        CodeNumber = 1,
    };

    public string Token(ConversationPass pass) => _app.Services.GetRequiredService<DirectLineTokens>().Mint(pass).Token;

    public Page Page(string conversationId = "c1", string pageId = "page-1", bool invited = false)
    {
        var pass = Pass(conversationId, pageId, invited);

        return new Page(Address, pass, Token(pass));
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Gate.TrySetResult();

        // A start that was refused has none.
        if (_app is not null) { await _app.DisposeAsync(); }

        if (Directory.Exists(_folder)) { Directory.Delete(_folder, recursive: true); }
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = _environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelCore();
        builder.Logging.ClearProviders().AddProvider(LogLines);
        builder.Configuration.AddInMemoryCollection(Settings());
        builder.Services.AddRouting();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddStorage();
        AddDisk(builder.Services);
        builder.Services.AddSingleton<IInvitationStore>(Invitation);
        builder.Services.AddSingleton<IBot>(Bot).AddSingleton<IKindWords, EnglishSorry>();
        builder.Services.AddDirectLine().AddConnector();

        var app = builder.Build();
        app.UseWebSockets();
        app.MapDirectLine();
        app.MapConnector();
        return app;
    }

    private static void AddDisk(IServiceCollection services)
    {
        var real = services.Last(service => service.ServiceType == typeof(ITurnRecords)).ImplementationType!;
        services.AddSingleton<ITurnRecords>(provider => new Disk((ITurnRecords)ActivatorUtilities.CreateInstance(provider, real)));
    }

    /// <summary>A list of words for invitation codes, which nothing here asks for and no start goes without.</summary>
    private string CodeWords()
    {
        Directory.CreateDirectory(_folder);
        var file = Path.Combine(_folder, "words.txt");
        File.WriteAllLines(file, from first in "abcdefgh" from second in "abcdefgh" from third in "abcdefghijklmnop" select $"{first}{second}{third}");
        return file;
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Channels:Connector:AllowLoopback"] = _allowsLoopback ? "true" : null,
        ["Storage:Path"] = _folder,
        ["Storage:CodeWordsPath"] = CodeWords(),
        ["Channels:DirectLine:SigningKeyFile"] = KeyFile,
        ["Channels:DirectLine:AttachmentsFolder"] = AttachmentsFolder,
        ["Channels:DirectLine:Secret"] = _withSecret ? Secret : null,
        ["Channels:DirectLine:TrustedOrigins:0"] = TrustedOrigin,
    };
}
