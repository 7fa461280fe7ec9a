using ViewsBot.Language.Noticing;
using ViewsBot.Language.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Tests.Language.Noticing;

/// <summary>Noticing that somebody writes in another language than the conversation is held in.</summary>
public sealed class OtherLanguageTests : IDisposable
{
    private static readonly string[] All = ["en", "ur", "pa", "pl", "bn", "ro", "ar", "so", "pt", "gu", "ta", "tr", "uk", "fr", "es", "fa", "ps", "ckb", "zh-Hans"];

    private readonly SpokenCards _cards = new("pl", "es");

    public void Dispose() => _cards.Dispose();

    [Theory]
    [InlineData("مجھے اسکول پسند ہے", "ur")]
    [InlineData("أحب المدرسة كثيرا", "ar")]
    [InlineData("من مدرسه را دوست دارم چون دوستم آنجاست", "fa")]
    [InlineData("زه ښوونځی خوښوم", "ps")]
    [InlineData("من قوتابخانەم خۆش دەوێت", "ckb")]
    [InlineData("ਮੈਨੂੰ ਸਕੂਲ ਚੰਗਾ ਲੱਗਦਾ ਹੈ", "pa")]
    [InlineData("আমার স্কুল ভালো লাগে", "bn")]
    [InlineData("મને શાળા ગમે છે", "gu")]
    [InlineData("எனக்கு பள்ளி பிடிக்கும்", "ta")]
    [InlineData("Мені подобається школа", "uk")]
    [InlineData("我喜欢学校", "zh-Hans")]
    [InlineData("my school مجھے بہت پسند ہے اور دوست بھی", "ur")]
    public void Another_script_tells_the_language(string text, string language) => Assert.Equal(language, In(text, "en", All));

    [Theory]
    [InlineData("مجھے اسکول پسند ہے", "ur", "it is the language of the conversation")]
    [InlineData("I like my friend", "en", "it is the language of the conversation")]
    [InlineData("Sam بہت", "en", "most of it is not")]
    [InlineData("من", "en", "it could be several")]
    [InlineData("12345 !!", "en", "it has no letters")]
    [InlineData("😀😀", "en", "it has no letters")]
    [InlineData("", "en", "there is nothing")]
    [InlineData("मुझे स्कूल पसंद है", "en", "nobody offers it")]
    [InlineData("mal", "en", "one plain word may be anybody's")]
    [InlineData("mein Onkel kommt", "en", "no list reads it")]
    public void In_doubt_nothing_is_noticed(string text, string conversation, string because)
    {
        Assert.NotEmpty(because);
        Assert.Null(In(text, conversation, All));
    }

    [Fact]
    public void A_language_that_is_not_offered_is_not_noticed() => Assert.Null(In("مجھے اسکول پسند ہے", "en", ["en", "pl", "ar"]));

    [Fact]
    public void Where_one_language_of_a_script_is_offered_its_common_letters_will_do() => Assert.Equal("ar", In("من", "en", ["en", "ar"]));

    [Fact]
    public void Two_languages_of_one_script_are_told_apart_by_their_own_letters() => Assert.Equal("ur", In("مجھے اسکول پسند ہے", "ar", All));

    [Theory]
    [InlineData("no me gusta", "es")]
    [InlineData("nie lubię", "pl")]
    [InlineData("estoy triste hoy", null)]
    public void In_Latin_letters_only_what_exactly_one_language_lists_counts(string text, string? language)
    {
        _cards.Change("words/es.typed.json", Lists("es", "no me gusta"));
        _cards.Change("words/pl.typed.json", Lists("pl", "nie lubie"));

        Assert.Equal(language, In(text, "en", All));
    }

    [Fact]
    public void What_two_languages_list_is_nobodys()
    {
        _cards.Change("words/es.typed.json", Lists("es", "no mal"));
        _cards.Change("words/pl.typed.json", Lists("pl", "no mal"));

        Assert.Null(In("no mal", "en", All));
    }

    private string? In(string text, string conversation, string[] offered) =>
        new OtherLanguage(TypedWordsReader.Load(_cards.Folder)).In(text, new CardInFocus { Language = conversation, Audience = "child" }, offered);

    private static string Lists(string language, string right) =>
        $$"""
        {
          "language": "{{language}}",
          "scales": { "feel": { "left": ["{{language}}left"], "middle": ["{{language}}middle"], "right": ["{{right}}"], "notLeftIsRight": false } },
          "harm": { "patterns": { "everyone": ["{{language}}harm"] }, "lookalikes": [] }
        }
        """;
}
