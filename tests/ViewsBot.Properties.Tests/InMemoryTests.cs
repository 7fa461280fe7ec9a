using ViewsBot.Properties.Tests.People;
using Xunit.Abstractions;

namespace ViewsBot.Properties.Tests;

/// <summary>Whatever somebody taps, types, draws and comes back to, nothing throws, no answer is lost or altered, and a card is left that can be answered.</summary>
public sealed class InMemoryTests(ITestOutputHelper output)
{
    private const int Few = 2_000;
    private const int Many = 20_000;
    private const int Shares = 100;

    /// <summary>The names of all situations.</summary>
    public static TheoryData<string> Situations => [.. Situation.All.Select(situation => situation.Name)];

    [Theory]
    [MemberData(nameof(Situations))]
    public Task Nothing_anybody_does_loses_an_answer_or_leaves_them_without_a_card(string name)
    {
        var situation = Situation.Of(name);
        var seeds = HowMany.Seeds(Few, Many, situation.Share, Shares);

        output.WriteLine($"{name}: seeds {seeds[0]} to {seeds[^1]}");

        return new Property(situation, () => new PersonInMemory(situation)).HoldsAsync(seeds);
    }

    [Fact]
    public void Every_sequence_is_somebodys() => Assert.Equal(Shares, Situation.All.Sum(situation => situation.Share));
}
