namespace ViewsBot.Properties.Tests.Acts;

/// <summary>Makes sequences of what people do, each from a seed alone.</summary>
internal static class Sequences
{
    /// <summary>How many things are done in one.</summary>
    public const int Length = 200;

    private const int Picks = 1 << 20;

    /// <summary>The sequence of a seed.</summary>
    public static IReadOnlyList<Act> Of(int seed)
    {
        var chance = new Random(seed);

        return [.. Enumerable.Range(0, Length).Select(_ => Next(chance))];
    }

    /// <summary>Mostly taps, most of them on choices, so that a sequence comes as far as the closing questions.</summary>
    private static Act Next(Random chance) => chance.Next(100) switch
    {
        < 50 => new Act.Taps(chance.Next(Picks), IsChoice: true),
        < 60 => new Act.Taps(chance.Next(Picks), IsChoice: false),
        < 62 => new Act.Types(Texts.AtOnce[chance.Next(Texts.AtOnce.Count)]),
        < 72 => new Act.TapsEarlier(chance.Next(Picks), chance.Next(Picks)),
        < 79 => new Act.TypesWordOf(chance.Next(Picks)),
        < 88 => new Act.Types(TextOf(chance)),
        < 92 => new Act.Writes(TextOf(chance)),
        < 93 => new Act.Draws(chance.Next(3) == 0 ? TextOf(chance) : null),
        < 97 => new Act.Again(),
        _ => new Act.ComesBack(),
    };

    private static SomeText TextOf(Random chance) => Texts.All[chance.Next(Texts.All.Count)];
}
