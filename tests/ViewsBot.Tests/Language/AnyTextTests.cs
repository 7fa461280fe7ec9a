namespace ViewsBot.Tests.Language;

public sealed class AnyTextTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz  '’.,!?-0123456789@$+%&éßİ中ا\u064B\u0300\u200D\uFE0F\u20E3\uD83D\uDC4D\uDFFD\uFF12\u200B\n\t:()<>|/";

    private static readonly string[] _words =
        ["i", "like", "it", "dont", "not", "no", "yes", "hits", "me", "my", "dad", "stop", "help", "hapy", "2", "👍🏽", ":)", "?", "hit", "the", "ball", "touches", "wanna", "die"];

    [Fact]
    public void No_text_throws_and_reading_it_twice_or_tidied_gives_the_same()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 4000; round++)
        {
            var text = round % 2 == 0 ? Noise(random, random.Next(60)) : Talk(random, random.Next(14));
            var card = TypedWords.Card(round % 3 == 0 ? "want" : "feel", round % 5 == 0 ? "my dad" : null);

            var understood = TypedWords.Shipped.Read(text, card);

            Assert.Equal(understood, TypedWords.Shipped.Read(text, card));
            Assert.Equal(understood, TypedWords.Shipped.Read(TypedWords.Shipped.Normalised(text), card));
            Assert.Equal(TypedWords.Shipped.Normalised(text), TypedWords.Shipped.Normalised(TypedWords.Shipped.Normalised(text)));
        }
    }

    [Theory]
    [InlineData("my dad and he and she and they always ")]
    [InlineData("hitss me up my my my dad ")]
    [InlineData("xqzjvk wkqjzx ")]
    [InlineData("ilikeitilikeit ")]
    [InlineData("😀")]
    [InlineData("i dont want to be here ")]
    public void Work_grows_with_the_length_of_a_text_and_not_faster(string part)
    {
        var (once, _) = StepsOf(part, 500);

        var (tenfold, length) = StepsOf(part, 5000);

        Assert.True(length >= 10_000);
        Assert.InRange(tenfold, once, once * 11);
    }

    [Fact]
    public void One_word_of_any_length_costs_no_more_than_its_letters()
    {
        var text = new string('a', 100_000);

        TypedWords.Shipped.Read(text, TypedWords.Card(), out var steps);

        Assert.InRange(steps, 0, 1500);
    }

    private static (int Steps, int Length) StepsOf(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        TypedWords.Shipped.Read(text, TypedWords.Card(), out var steps);
        return (steps, text.Length);
    }

    private static string Noise(Random random, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)])]);

    private static string Talk(Random random, int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => _words[random.Next(_words.Length)]));
}
