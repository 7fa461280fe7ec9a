using ViewsBot.Records.Invitations;

namespace ViewsBot.Tests.Records;

/// <summary>A code however a child types it.</summary>
public sealed class InvitationCodeTests
{
    [Theory]
    [InlineData("green-table-seven-boat")]
    [InlineData("Green Table Seven Boat")]
    [InlineData("  GREEN, table. seven\tboat  ")]
    [InlineData("green – table – seven – boat")]
    [InlineData("gréen_table/seven+boat")]
    public void Capitals_spaces_and_marks_make_no_difference(string typed)
    {
        Assert.Equal("green-table-seven-boat", InvitationCode.Read(typed)?.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("green table seven")]
    [InlineData("1 2 3 4 5")]
    [InlineData("🐸 🐸 🐸 🐸")]
    public void Fewer_than_four_words_are_no_code(string? typed)
    {
        Assert.Null(InvitationCode.Read(typed));
    }

    [Fact]
    public void A_text_far_too_long_is_not_looked_at()
    {
        Assert.Null(InvitationCode.Read(string.Concat(Enumerable.Repeat("green ", 1_000))));
    }
}
