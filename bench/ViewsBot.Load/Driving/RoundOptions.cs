using System.Globalization;

namespace ViewsBot.Load.Driving;

/// <summary>What a round measures, and how.</summary>
internal sealed record RoundOptions
{
    /// <summary>Whose round it is, as the table will call it.</summary>
    public required string Name { get; init; }

    /// <summary>Which channel is spoken.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Where the server will listen.</summary>
    public required Uri Url { get; init; }

    /// <summary>The server's command line; its process is started and stopped by the round.</summary>
    public required string[] Server { get; init; }

    /// <summary>How many people speak at once; 16 unless given.</summary>
    public int AtOnce { get; init; } = 16;

    /// <summary>How long is measured; 10 s unless given.</summary>
    public TimeSpan Measured { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long people speak before it is measured; 4 s unless given.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How many turns there must have been before it is measured, so that hot code has been compiled on a slow machine too; 8,000 unless given.</summary>
    public int WarmUpTurns { get; init; } = 8_000;

    /// <summary>How many invitations are made before people speak; 400 unless given. More conversations than that make their own.</summary>
    public int Invitations { get; init; } = 400;

    /// <summary>After how many taps a conversation is left for a new one; 100 unless given.</summary>
    public int Taps { get; init; } = 100;

    /// <summary>How many conversations must have been had before the measuring ends, however long that takes; 0 unless given.</summary>
    public int Conversations { get; init; }

    /// <summary>Where the result is added, one line of JSON; nowhere unless given.</summary>
    public string? Results { get; init; }

    public static RoundOptions Read(string[] args)
    {
        var divide = Array.IndexOf(args, "--");
        var given = Pairs(divide < 0 ? args : args[..divide]);
        var plain = new RoundOptions { Name = string.Empty, Channel = default, Url = new Uri("http://localhost"), Server = [] };

        return new RoundOptions
        {
            Name = Needed("name"),
            Channel = Enum.Parse<Channel>(Needed("channel"), ignoreCase: true),
            Url = new Uri(Needed("url")),
            Server = divide < 0 ? throw new ArgumentException("Say after -- how the server is started.") : args[(divide + 1)..],
            AtOnce = Number("at-once", plain.AtOnce),
            Measured = TimeSpan.FromSeconds(Number("seconds", (int)plain.Measured.TotalSeconds)),
            WarmUp = TimeSpan.FromSeconds(Number("warm-up", (int)plain.WarmUp.TotalSeconds)),
            WarmUpTurns = Number("warm-up-turns", plain.WarmUpTurns),
            Invitations = Number("invitations", plain.Invitations),
            Taps = Number("taps", plain.Taps),
            Conversations = Number("conversations", 0),
            Results = given.GetValueOrDefault("results"),
        };

        string Needed(string name) => given.GetValueOrDefault(name) ?? throw new ArgumentException($"--{name} is needed.");

        int Number(string name, int otherwise) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }

    private static Dictionary<string, string> Pairs(string[] args) =>
        args.Chunk(2).ToDictionary(
            pair => pair[0].TrimStart('-'),
            pair => pair.Length == 2 ? pair[1] : throw new ArgumentException($"{pair[0]} needs a value."));
}
