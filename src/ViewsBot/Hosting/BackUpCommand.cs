using ViewsBot.Storage;

namespace ViewsBot.Hosting;

/// <summary>The host's commands <c>back-up</c> and <c>restore</c>: the database, its keys and what people uploaded, together.</summary>
internal static class BackUpCommand
{
    private const string Usage = """
        back-up FOLDER    copies records, keys and uploads into an empty folder; ViewsBot may go on running
        restore FOLDER    puts a back-up where a start expects it; nothing is overwritten, so the data folder must hold no database
        """;

    /// <summary>Runs the command.</summary>
    /// <param name="args"><c>back-up</c> or <c>restore</c>, and a folder.</param>
    /// <returns>The exit code: 0 when it is done, 1 when it could not be, 2 when it was not understood.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var command, var folder]) { return Say(Usage, 2); }

        using var host = CommandHost.Build();

        try
        {
            await (command == "restore"
                ? host.Services.GetRequiredService<Restore>().FromAsync(folder, CancellationToken.None)
                : host.Services.GetRequiredService<BackUp>().ToAsync(folder, CancellationToken.None));
        }
        catch (IOException problem)
        {
            return Say(problem.Message, 1);
        }

        return Say(command == "restore" ? "Restored. Start ViewsBot and look at a record before anybody goes on." : "Backed up. Whoever has this folder can read it: keep it safe.", 0);
    }

    private static int Say(string sentence, int code)
    {
        (code == 0 ? Console.Out : Console.Error).WriteLine(sentence);

        return code;
    }
}
