using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Content;

/// <summary>A day of the school year, in each language as it is written there, and always the day that stands in the school's diary.</summary>
public sealed class WrittenDayTests
{
    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    private static readonly DateOnly Day = new(2027, 7, 21);

    [Theory]
    [InlineData("en", "21 July", "21 July 2027")]
    [InlineData("ar", "21 يوليو", "21 يوليو 2027")]
    [InlineData("pl", "21 lipca", "21 lipca 2027")]
    [InlineData("es", "21 de julio", "21 de julio de 2027")]
    [InlineData("pt", "21 de julho", "21 de julho de 2027")]
    [InlineData("zh-Hans", "7月21日", "2027年7月21日")]
    public void It_is_written_as_the_language_writes_it(string language, string withoutYear, string withYear)
    {
        var words = Deck.Words.In(language);

        Assert.Equal((withoutYear, withYear), (WrittenDay.WithoutYear(words, Day), WrittenDay.WithYear(words, Day)));
    }

    [Fact]
    public void It_is_the_schools_day_in_every_language_though_some_have_a_calendar_of_their_own() =>
        Assert.All(Deck.Words.Languages, words => Assert.Matches(@"(^|\D)21\D.*2027|2027\D.*\D21(\D|$)", WrittenDay.WithYear(words, Day)));
}
