namespace ViewsBot.Conversation.Tests.Talking;

/// <summary>The conversation in a terminal, for trying wording.</summary>
public sealed class InATerminalTests : IDisposable
{
    private static readonly string[] AsAChild = ["--audience", "child", "--language", "en"];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("viewsbot-talk-");

    [Fact]
    public async Task A_card_is_seen_as_text_and_answered_with_a_number_or_with_words()
    {
        var terminal = await Terminal.RunAsync(_data.FullName, AsAChild, ["1", "1", "1", "on my own", "1", "not really"]);

        Assert.Equal(0, terminal.ExitCode);
        Assert.Contains("Let us practise first.", terminal.Seen, StringComparison.Ordinal);
        Assert.StartsWith(
            """
            Thank you. pizza: not happy about it.
            Practice
            Picture 2 of 2
            How do you feel about…?
            [a cloud with rain]
            rain

              1  happy about it
              2  in the middle
              3  not happy about it

              4  I don't know     5  Skip     6  Go back     7  Break
              8  Not about me     9  Don't want to say    10  Hear it    11  Stop    12  What is this plan?
             13  Who sees this?    14  Help    15  Change who helps me    16  More or fewer answers    17  How I like to talk

            """,
            terminal.LastCard,
            StringComparison.Ordinal);
        Assert.EndsWith("I need to tell someone", terminal.LastCard, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", terminal.LastCard[terminal.LastCard.IndexOf("I don't know", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_not_there_is_no_answer_and_no_words()
    {
        var terminal = await Terminal.RunAsync(_data.FullName, AsAChild, ["1", "99"]);

        Assert.Equal("There is no number 99 here. To send it as words, type \"99", terminal.LastCard);
    }

    [Fact]
    public async Task An_empty_line_shows_the_card_again_and_slash_end_leaves()
    {
        var terminal = await Terminal.RunAsync(_data.FullName, AsAChild, ["", "/end", "1", "1", "1"]);

        Assert.Equal(2, terminal.Seen.Split("I am a computer that helps you.").Length - 1);
        Assert.DoesNotContain("Is somebody helping you?", terminal.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_to_somebody_who_told_is_seen_once()
    {
        var terminal = await Terminal.RunAsync(_data.FullName, AsAChild, ["1", "1", "1", "my dad hits me", ""]);

        Assert.Single(terminal.Seen.Split("Thank you for telling me.")[1..]);
        Assert.StartsWith("Is somebody helping you?", terminal.LastCard, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", 2)]
    [InlineData("Development", 1, "--audience", "somebody")]
    [InlineData("Development", 1, "--audience", "child", "--language", "xx")]
    [InlineData("Production", 1, "--audience", "child", "--language", "en")]
    public async Task What_it_cannot_hold_it_says_and_ends(string environment, int exitCode, params string[] args)
    {
        var terminal = await Terminal.RunAsync(_data.FullName, args, [], environment);

        Assert.Equal(exitCode, terminal.ExitCode);
        Assert.NotEmpty(terminal.Complaint);
        Assert.DoesNotContain("   at ", terminal.Complaint, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _data.Delete(recursive: true);
}
