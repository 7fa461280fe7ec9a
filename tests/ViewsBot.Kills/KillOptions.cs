using System.Globalization;

namespace ViewsBot.Kills;

/// <summary>What a run takes.</summary>
internal sealed record KillOptions
{
    /// <summary>How often the product is killed.</summary>
    public int Kills { get; private init; } = 200;

    /// <summary>The longest the killing goes on, in minutes; what was reached by then is reported.</summary>
    public double Minutes { get; private init; } = 10;

    /// <summary>How many children tap at once.</summary>
    public int Children { get; private init; } = 6;

    /// <summary>Where chance begins; the same seed kills at the same moments, as far as the machine lets it.</summary>
    public int Seed { get; private init; } = 1;

    /// <summary>Reads <c>--kills 200 --minutes 10 --children 6 --seed 1</c>.</summary>
    /// <returns><c>null</c> if it is not that.</returns>
    public static KillOptions? Read(string[] args)
    {
        var options = new KillOptions();

        for (var index = 0; index < args.Length; index += 2)
        {
            if (index + 1 == args.Length || !double.TryParse(args[index + 1], CultureInfo.InvariantCulture, out var value) || value < 0) { return null; }

            if (With(options, args[index], value) is not { } changed) { return null; }

            options = changed;
        }

        return options;
    }

    private static KillOptions? With(KillOptions options, string name, double value) => name switch
    {
        "--kills" => options with { Kills = (int)value },
        "--minutes" => options with { Minutes = value },
        "--children" => options with { Children = (int)value },
        "--seed" => options with { Seed = (int)value },
        _ => null,
    };
}
