using ViewsBot.Properties.Tests.People;
using ViewsBot.Testing.Chats;
using Xunit.Abstractions;

namespace ViewsBot.Properties.Tests;

/// <summary>The same over the whole product, with records, state and log in SQLite, and each delivery told from a new one.</summary>
public sealed class OnSqliteTests(ITestOutputHelper output)
{
    private const int Few = 50;
    private const int Many = 100;

    /// <summary>The plan of a fictional pupil is there for everybody; a survey is not had from the demo door.</summary>
    private static readonly (string Name, int Share)[] OnLine =
        [("child with a plan and news", 16), ("young person", 8), ("young person who owns their views", 13), ("parent with a plan and news", 13)];

    /// <summary>Who talks on a line.</summary>
    public static TheoryData<string, int> Situations
    {
        get
        {
            var data = new TheoryData<string, int>();

            foreach (var (name, share) in OnLine) { data.Add(name, share); }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Nothing_anybody_does_on_a_line_loses_an_answer_or_leaves_them_without_a_card(string name, int share)
    {
        using var cards = new SpokenCards();
        await using var product = Product.Start(cards);
        var situation = Situation.Of(name);
        var seeds = HowMany.Seeds(Few, Many, share, OnLine.Sum(one => one.Share));

        output.WriteLine($"{name}: seeds {seeds[0]} to {seeds[^1]}");

        await new Property(situation, () => new PersonOnLine(product, situation)).HoldsAsync(seeds);
    }
}
