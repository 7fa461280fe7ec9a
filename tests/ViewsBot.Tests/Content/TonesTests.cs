using System.Text.Json.Nodes;
using ViewsBot.Content;

namespace ViewsBot.Tests.Content;

/// <summary>One key, and what each audience reads for it.</summary>
public sealed class TonesTests : IDisposable
{
    private readonly CardsFolder _folder = new();

    [Fact]
    public void An_audience_reads_its_own_sentence_where_it_has_one_and_else_the_one_for_all()
    {
        Say("opening/heading", "Good day.");
        Say("opening/heading@child", "Hi.");

        var words = _folder.Load().Words.In("en");

        Assert.Equal("Good day.", words.Get("opening/heading"));
        Assert.Equal("Hi.", words.For("child").Get("opening/heading"));
        Assert.Equal("Good day.", words.For("nobody").Get("opening/heading"));
        Assert.Equal(words.Get("question/chosen"), words.For("child").Get("question/chosen"));
        Assert.False(words.Has("opening/heading@child"));
    }

    [Theory]
    [InlineData("no-such/key@child", "Good day.")]
    [InlineData("opening/heading@child", "Good day, {name}.")]
    [InlineData("opening/heading@nobody", "Good day.")]
    public void A_sentence_of_one_audience_stands_in_for_one_there_is_with_its_places(string key, string sentence)
    {
        Say(key, sentence);

        Assert.Throws<ContentException>(_folder.Load);
    }

    public void Dispose() => _folder.Dispose();

    private void Say(string key, string sentence) => _folder.Change("words/en.json", file => file["sentences"]!.AsObject()[key] = JsonValue.Create(sentence));
}
