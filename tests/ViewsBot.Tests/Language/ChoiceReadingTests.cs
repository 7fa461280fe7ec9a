namespace ViewsBot.Tests.Language;

public sealed class ChoiceReadingTests
{
    private static readonly string[] _topics =
        ["my school day", "my learning", "what we try", "people", "sounds and places", "me", "what next"];

    [Theory]
    [InlineData("people", 3)]
    [InlineData("People please", 3)]
    [InlineData("poeple", 3)]
    [InlineData("school day", 0)]
    [InlineData("i want my learning", 1)]
    [InlineData("sounds", 4)]
    [InlineData("4", 3)]
    [InlineData("the fourth one", 3)]
    [InlineData("seven", 6)]
    [InlineData("number 2", 1)]
    [InlineData("the last one", 6)]
    [InlineData("me", 5)]
    public void A_choice_is_read_by_its_words_or_its_number(string text, int expected) =>
        Assert.Equal(expected, TypedWords.Shipped.ReadChoice(text, _topics, "en"));

    [Theory]
    [InlineData("2", "pl")]
    [InlineData("۲", "ur")]
    [InlineData("２", "zh-Hans")]
    public void A_number_in_digits_is_read_in_every_language(string text, string language) =>
        Assert.Equal(1, TypedWords.Shipped.ReadChoice(text, _topics, language));

    [Theory]
    [InlineData("trois", "fr", 2)]
    [InlineData("troisième", "fr", 2)]
    [InlineData("cuatro", "es", 3)]
    [InlineData("segunda", "es", 1)]
    [InlineData("três", "pt", 2)]
    [InlineData("primeiro", "pt", 0)]
    [InlineData("üç", "tr", 2)]
    [InlineData("ikinci", "tr", 1)]
    [InlineData("ثلاثة", "ar", 2)]
    [InlineData("الثانية", "ar", 1)]
    [InlineData("五", "zh-Hans", 4)]
    [InlineData("第三", "zh-Hans", 2)]
    public void A_number_in_words_is_read_where_the_recognisers_know_the_language(string text, string language, int expected) =>
        Assert.Equal(expected, TypedWords.Shipped.ReadChoice(text, _topics, language));

    [Theory]
    [InlineData("8")]
    [InlineData("0")]
    [InlineData("what")]
    [InlineData("my")]
    [InlineData("people and sounds")]
    [InlineData("not people")]
    [InlineData("people?")]
    [InlineData("")]
    [InlineData("i have a dog")]
    [InlineData("1 or 2")]
    public void In_doubt_no_choice_is_read(string text) =>
        Assert.Null(TypedWords.Shipped.ReadChoice(text, _topics, "en"));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("yeah ok", true)]
    [InlineData("yep!", true)]
    [InlineData("👍", true)]
    [InlineData("ok", true)]
    [InlineData("no", false)]
    [InlineData("no thanks", false)]
    [InlineData("nope", false)]
    [InlineData("👎", false)]
    [InlineData("not really", false)]
    public void Yes_and_no_are_read(string text, bool expected) =>
        Assert.Equal(expected, TypedWords.Shipped.ReadYesNo(text, "en"));

    [Theory]
    [InlineData("not sure")]
    [InlineData("yes and no")]
    [InlineData("yes no")]
    [InlineData("maybe")]
    [InlineData("i dont know")]
    [InlineData("yes but not now")]
    [InlineData("yes?")]
    [InlineData("no idea")]
    [InlineData("")]
    [InlineData("stop")]
    [InlineData("i am not ok")]
    public void In_doubt_it_is_neither_yes_nor_no(string text) =>
        Assert.Null(TypedWords.Shipped.ReadYesNo(text, "en"));

    [Fact]
    public void A_language_without_lists_is_not_read_as_english() =>
        Assert.Null(TypedWords.Shipped.ReadYesNo("no", "nl"));
}
