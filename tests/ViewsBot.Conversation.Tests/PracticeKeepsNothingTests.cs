using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Turns;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests;

/// <summary>Practice says that it is not kept, and so nothing is: no place, no words, no picture, and nothing in the conversation's log. Harm is heard all the same.</summary>
public sealed class PracticeKeepsNothingTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Theory]
    [InlineData("child", "This is practice. I did not keep that.")]
    [InlineData("young-person", "This is only practice, so I did not keep that.")]
    public async Task Typed_words_are_not_kept_and_the_card_says_so(string audience, string note)
    {
        var chat = await AtPracticeAsync(audience);
        var word = Word(audience);

        await PlaysAsync(chat, $"""
            "My zebra eats it on Sundays." → {note} | {chat.InFocus.Heading}
            [Start]                        → How do you feel about…? | {word}
            "My zebra eats it on Mondays." → {note} | How do you feel about…? | {word}
            [happy about it]               → Thank you. {word}: happy about it. | How do you feel about…? | {NextWord(audience)}
            """);

        var record = await chat.RecordAsync();
        Assert.Empty(record.Words);
        Assert.Empty(record.Placements);
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("zebra", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_and_what_is_written_with_it_are_not_kept()
    {
        var chat = await AtPracticeAsync("child");
        await chat.TapsAsync("Start");

        using var drawn = await chat.UploadAsync(CraftedPicture.Png(), "drawing");
        await chat.ListenAsync();
        var afterDrawing = chat.InFocus.Line;
        using var written = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo", words: "My zebra eats it.");
        await chat.ListenAsync();

        Assert.Equal("This is practice. I did not keep that. | How do you feel about…? | pizza", afterDrawing);
        Assert.Equal(afterDrawing, chat.InFocus.Line);
        var record = await chat.RecordAsync();
        Assert.Empty(record.Pictures);
        Assert.Empty(record.Words);
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("zebra", StringComparison.Ordinal) || said.Contains("contentUrl", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Harm_is_told_on_as_everywhere()
    {
        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var chat = await AtPracticeAsync("child");
        await chat.TapsAsync("Start");

        await chat.SaysAsync("my step dad hits me with a ladle");

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Contains("my step dad hits me with a ladle", await lead.ReadAsync("/staff/alerts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_practice_words_are_kept_again()
    {
        var chat = await AtPracticeAsync("child");
        await chat.PlayAsync("[Start] →\n[happy about it] →\n[happy about it] →\n[Not today] →");

        await chat.SaysAsync("My zebra eats it.");

        Assert.StartsWith("Thank you. I kept your words.", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Equal("My zebra eats it.", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    private static string Word(string audience) => audience == "child" ? "pizza" : "music";

    private static string NextWord(string audience) => audience == "child" ? "rain" : "early mornings";

    private async Task<ScriptedChat> AtPracticeAsync(string audience)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →");

        return chat;
    }

    private async Task<IReadOnlyList<string>> LoggedAsync(ScriptedChat chat)
    {
        var logged = await fixture.Product.Services.GetRequiredService<IConversationLog>().AfterAsync(chat.Conversation, 0, default);

        return [.. logged.Select(activity => Encoding.UTF8.GetString(activity.Utf8.Span))];
    }
}
