using ViewsBot.Properties.Tests.People;
using ViewsBot.Records.People;

namespace ViewsBot.Properties.Tests;

/// <summary>Whatever somebody taps, types and comes back to, nothing throws, no answer is lost or altered, and a card is left that can be answered.</summary>
public sealed class InMemoryTests
{
    private const int Few = 2_000;
    private const int Many = 20_000;

    [Fact]
    public Task Nothing_a_child_does_loses_an_answer_or_leaves_them_without_a_card() =>
        Property.HoldsAsync(HowMany.Of(Few, Many), () => new PersonInMemory(Audience.Child));
}
