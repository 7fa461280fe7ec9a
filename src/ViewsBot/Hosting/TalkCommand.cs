using ViewsBot.Channels.Terminal;
using ViewsBot.Content;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.People;

namespace ViewsBot.Hosting;

/// <summary>The host's command <c>talk</c>: the same conversation in a terminal, for trying wording, and for somebody with a telephone.</summary>
internal static class TalkCommand
{
    private const string Usage = """
        talk --audience child|young-person|parent --language en
            the conversation with somebody fictional, in this terminal; in Development
        talk --phone "green table seven boat"
            the conversation with somebody on the telephone, opened with the words of their link; you sign in first, what you key is
            kept as "by phone", and the trail names you; without the words it asks for them
        A number chooses, anything else is words. " before a number sends it as words. An empty line shows the card again.
        /end leaves; nothing is lost, and the next call goes on where this one was.
        """;

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>talk</c>.</param>
    /// <returns>The exit code: 0 when it was held, 1 when it could not be, 2 when it was not understood.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var said = CommandArguments.Read(args is [.., "--phone"] ? [.. args, ""] : args);

        if (said is null || !(said.ContainsKey("phone") || said.ContainsKey("audience"))) { return Refuse(Usage, 2); }

        try
        {
            return await HoldAsync(said);
        }
        catch (Exception fault) when (Start.WhyNot(fault) is { } sentence)
        {
            return Refuse(sentence, 1);
        }
    }

    private static async Task<int> HoldAsync(Dictionary<string, string> said)
    {
        using var host = TalkHost.Build();
        await host.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();

        var screen = Screen.OfConsole();
        var (caller, whyNot) = said.TryGetValue("phone", out var code)
            ? await scope.ServiceProvider.GetRequiredService<ByTelephone>().CallAsync(code, screen, CancellationToken.None)
            : await TryAsync(scope.ServiceProvider, said);

        using var held = caller?.Held;

        if (caller is not null) { await ActivatorUtilities.CreateInstance<TerminalTalk>(scope.ServiceProvider, screen, caller).HoldAsync(CancellationToken.None); }

        await host.StopAsync();

        return whyNot is null ? 0 : Refuse(whyNot, 1);
    }

    private static async Task<(Caller? Caller, string? WhyNot)> TryAsync(IServiceProvider services, Dictionary<string, string> said)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment()) { return (null, "Without --phone it makes up a pupil, and it does so only in Development."); }

        var language = said.GetValueOrDefault("language", "en");
        var (deck, languages) = (services.GetRequiredService<Deck>(), services.GetRequiredService<OfferedLanguages>());

        if (AudienceKeys.Read(said["audience"]) is not { } audience || !deck.Topics.Audiences.Contains(said["audience"]) || languages.Find(language, default) is null)
        {
            return (null, $"The audience is one of {string.Join(", ", deck.Topics.Audiences)}; the language one of {string.Join(", ", languages.At(default).Select(words => words.Language))}.");
        }

        var issued = await services.GetRequiredService<IFictionalSchool>().InviteNewPupilAsync(audience, language, bornOn: null, CancellationToken.None);

        return (new Caller { Channel = "terminal", Conversation = Guid.NewGuid().ToString("N"), Code = issued.Code, Language = language }, null);
    }

    private static int Refuse(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);

        return code;
    }
}
