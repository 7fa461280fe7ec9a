using System.Diagnostics;
using ViewsBot.Testing;

namespace ViewsBot.Web.Tests.Staff;

/// <summary>The program itself, as a school starts it: a process in Production with a data folder of its own.</summary>
public sealed class ProductionTests : IDisposable
{
    private const string AddKhan = "staff add --school Hillside --name \"Mrs Khan\" --user khan --roles senco,lead";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("viewsbot-production-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Does_not_start_before_there_is_an_account_and_says_how_to_make_one()
    {
        var (code, said) = await RunAsync("--urls http://127.0.0.1:0");

        Assert.NotEqual(0, code);
        Assert.Contains("There is no staff account yet", said, StringComparison.Ordinal);
        Assert.Contains("-- staff add --school", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starts_once_an_account_is_made_and_shows_no_demo_account()
    {
        Assert.Equal(0, (await RunAsync(AddKhan, "a long enough password")).Code);

        using var server = Start("--urls http://127.0.0.1:0");
        var address = await AddressAsync(server);
        using var http = new HttpClient();
        var page = await http.GetStringAsync(new Uri(address + "/staff/sign-in"));
        var nowhere = await AskForAPageAsync(http, address + "/no-such-place");
        server.Kill();
        await server.WaitForExitAsync();

        Assert.StartsWith("404 ", nowhere, StringComparison.Ordinal);
        Assert.Contains("There is nothing at this address.", nowhere, StringComparison.Ordinal);
        Assert.Contains("User name", page, StringComparison.Ordinal);
        Assert.DoesNotContain("demo-", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_at_the_start_that_nobody_is_told_of_an_alert_while_no_way_is_set()
    {
        Assert.Equal(0, (await RunAsync(AddKhan, "a long enough password")).Code);

        using var server = Start("--urls http://127.0.0.1:0");
        await AddressAsync(server);
        var next = await server.StandardOutput.ReadLineAsync();
        server.Kill();
        await server.WaitForExitAsync();

        Assert.StartsWith("No way is set to tell anybody that an alert waits", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_start_with_a_way_that_would_reach_nobody()
    {
        Assert.Equal(0, (await RunAsync(AddKhan, "a long enough password")).Code);

        var (code, said) = await RunAsync("--urls http://127.0.0.1:0 --Notices:Webhook:Address https://hooks.school.example --Notices:Webhook:Secret short");

        Assert.NotEqual(0, code);
        Assert.Contains("Notices:Webhook:Secret takes 32 characters or more.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_is_too_short_is_not_taken()
    {
        var (code, said) = await RunAsync(AddKhan, "short");

        Assert.Equal(1, code);
        Assert.Contains("12", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("staff add --user khan")]
    [InlineData("staff add --user khan --name Khan --roles king")]
    [InlineData("staff add --user")]
    public async Task A_command_that_is_not_understood_is_explained(string command)
    {
        var (code, said) = await RunAsync(command, "a long enough password");

        Assert.Equal(2, code);
        Assert.Contains("staff add --name", said, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> RunAsync(string arguments, string? typed = null)
    {
        using var process = Start(arguments);

        if (typed is not null) { await process.StandardInput.WriteLineAsync(typed); }

        process.StandardInput.Close();

        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync() + await errors;

        await process.WaitForExitAsync();

        return (process.ExitCode, said);
    }

    private Process Start(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "ViewsBot.dll")}\" {arguments}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Repository.Root, "src", "ViewsBot"),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Storage__Path"] = _folder.FullName;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";

        return Process.Start(start)!;
    }

    private static async Task<string> AskForAPageAsync(HttpClient http, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "text/html" } } };
        using var answer = await http.SendAsync(request);

        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    private static async Task<string> AddressAsync(Process server)
    {
        const string Ready = "ViewsBot is ready: ";

        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal)) { return line[Ready.Length..]; }
        }

        throw new InvalidOperationException("It did not start: " + await server.StandardError.ReadToEndAsync());
    }
}
