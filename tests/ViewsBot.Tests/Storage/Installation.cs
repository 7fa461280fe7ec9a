using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Storage;

/// <summary>The storage room on a real file in a folder of its own; it can be stopped and started again.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly Dictionary<string, string?> _settings = new() { ["Storage:CodeWordsPath"] = "words.txt" };
    private IHost? _host;

    public string Folder { get; } = Directory.CreateTempSubdirectory("viewsbot-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string Keys => Path.Combine(Data, "keys");

    public string Database => Path.Combine(Data, "viewsbot.db");

    public ManualClock Clock { get; } = new();

    public Heard Heard { get; } = new();

    public string Environment { get; set; } = Environments.Development;

    public static async Task<Installation> StartedAsync()
    {
        var installation = new Installation();
        await installation.StartAsync();

        return installation;
    }

    public void Set(string setting, string value) => _settings[setting] = value;

    public async Task StartAsync()
    {
        _host = Build();

        try
        {
            await _host.StartAsync();
        }
        catch
        {
            await StopAsync();
            throw;
        }
    }

    public async Task StopAsync()
    {
        if (_host is null) { return; }

        await _host.StopAsync();
        _host.Dispose();
        _host = null;
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Restores as the host's command does: without starting.</summary>
    public async Task RestoreAsync(string folder)
    {
        using var host = Build();

        await host.Services.GetRequiredService<Restore>().FromAsync(folder, default);
    }

    public T Get<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    public IServiceScope Scope() => _host!.Services.CreateScope();

    /// <summary>A made-up child with an open invitation, and the session it opens.</summary>
    public async Task<Invited> InviteAsync(Audience audience = Audience.Child, DateOnly? bornOn = null)
    {
        var issued = await Get<IFictionalSchool>().InviteNewPupilAsync(audience, "en", bornOn, default);
        var opened = Assert.IsType<Opened.To>(await Get<IInvitationStore>().OpenAsync(issued.Code, default));

        return new Invited(issued, opened);
    }

    public Task<ITurnRecord> TurnAsync(Invited invited) => Get<ITurnRecords>().OpenAsync("directline", invited.Opened.ConversationId, default);

    /// <summary>A connection past all our code, as somebody with the file has it.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();

        return connection;
    }

    public long Count(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;

        return (long)command.ExecuteScalar()!;
    }

    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private IHost Build()
    {
        File.WriteAllLines(Path.Combine(Folder, "words.txt"), PlainWords.Many);

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Folder, EnvironmentName = Environment });
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Logging.AddProvider(Heard);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddStorage();

        return builder.Build();
    }
}

/// <summary>A made-up child's invitation and what it opened.</summary>
public sealed record Invited(Issued.With Issued, Opened.To Opened)
{
    public ViewSession Session => Opened.Session;

    public PupilId Pupil => Issued.Invitation.Speaker.Pupil;
}
