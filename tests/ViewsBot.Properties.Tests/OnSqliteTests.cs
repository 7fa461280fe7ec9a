using ViewsBot.Properties.Tests.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests;

/// <summary>The same over the whole product, with records, state and log in SQLite, and each delivery told from a new one.</summary>
public sealed class OnSqliteTests
{
    private const int Few = 50;
    private const int Many = 500;

    [Fact]
    public async Task Nothing_a_child_does_on_a_line_loses_an_answer_or_leaves_them_without_a_card()
    {
        await using var product = Product.Start();

        await Property.HoldsAsync(HowMany.Of(Few, Many), () => new PersonOnLine(product, "child"));
    }
}
