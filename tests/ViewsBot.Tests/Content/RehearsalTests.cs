using ViewsBot.Content;
using ViewsBot.Content.Pictures;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Tests.Content;

/// <summary>The gravest sentences are looked for at the start, not when a child tells.</summary>
public sealed class RehearsalTests
{
    private static readonly PictureAddress Pictures = new("/pictures", PictureFormat.Svg);

    [Fact]
    public void All_that_a_disclosure_needs_is_there()
    {
        using var cards = new CardsFolder();

        Assert.Null(Record.Exception(new Rehearsal(cards.Load(), Pictures).Run));
    }

    [Theory]
    [InlineData("told/danger")]
    [InlineData("told/i-will-tell-school")]
    [InlineData("told/this-too")]
    [InlineData("told/write-here")]
    [InlineData("told/by-mistake")]
    [InlineData("stop/heading")]
    public void A_missing_sentence_stops_the_start_and_is_named(string key)
    {
        using var cards = new CardsFolder();
        cards.Change("words/en.json", words =>
        {
            foreach (var one in (string[])[key, key + "@young-person", key + "@parent"]) { words["sentences"]!.AsObject().Remove(one); }
        });

        var broken = Assert.Throws<ContentException>(new Rehearsal(cards.Load(), Pictures).Run);

        Assert.Equal("words/en.json", broken.File);
        Assert.Contains(key, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_with_another_place_than_it_is_given_stops_the_start()
    {
        using var cards = new CardsFolder();
        cards.Change("words/en.json", words =>
        {
            words["sentences"]!["told/i-will-tell"] = "I will tell {nam} at school.";
            words["sentences"]!.AsObject().Remove("told/i-will-tell@parent");
        });

        Assert.Contains("{nam}", Assert.Throws<ContentException>(new Rehearsal(cards.Load(), Pictures).Run).Message, StringComparison.Ordinal);
    }
}
