using System.Diagnostics;
using ViewsBot.Testing;

namespace ViewsBot.Web.Tests.Chat;

public sealed class TypesTests
{
    [Fact]
    public async Task The_clients_types_fit_together()
    {
        // esbuild leaves the types out without looking at them, so that a start is quick; here they are looked at.
        var client = Path.Combine(Repository.Root, "src", "ViewsBot", "Chat", "client");
        var start = new ProcessStartInfo("node", [Path.Combine("node_modules", "typescript", "bin", "tsc"), "--noEmit", "--pretty", "false"])
        {
            WorkingDirectory = client, RedirectStandardOutput = true,
        };

        using var compiler = Process.Start(start)!;
        var complaints = await compiler.StandardOutput.ReadToEndAsync();
        await compiler.WaitForExitAsync();

        Assert.Equal("", complaints);
        Assert.Equal(0, compiler.ExitCode);
    }
}
