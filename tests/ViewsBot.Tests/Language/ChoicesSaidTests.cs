using System.Text.Json;
using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>What people say for a choice in other words than its own.</summary>
public sealed class ChoicesSaidTests
{
    private static readonly string[] Helpers = ["helper/alone", "helper/read-to-me", "helper/pointed-for-me", "helper/answered-for-me"];
    private static readonly string[] HowWasIt = ["how-was-it/good", "how-was-it/in-the-middle", "how-was-it/not-good", "how-was-it/did-not-suit-me"];
    private static readonly string[] HowMany = ["how-many/three", "how-many/two", "how-many/yes-not-sure"];
    private static readonly string[] Joining = ["join/go", "join/send-my-board", "join/video", "join/someone-speaks-for-me", "join/not-this-time"];

    [Theory]
    [InlineData("By myself!", "helper/alone")]
    [InlineData("just me", "helper/alone")]
    [InlineData("im doing it on my own", "helper/alone")]
    [InlineData("no one", "helper/alone")]
    [InlineData("my mum is reading it to me", "helper/read-to-me")]
    [InlineData("Dad reads to me", "helper/read-to-me")]
    [InlineData("my nan points for me", "helper/pointed-for-me")]
    [InlineData("with mum reading", "helper/read-to-me")]
    [InlineData("with my dad reading it to me", "helper/read-to-me")]
    [InlineData("on my own", "helper/alone")]
    [InlineData("read it to me", null)]
    [InlineData("mum helps", null)]
    [InlineData("nobody reads to me", null)]
    [InlineData("my mum is reading a book to my brother", null)]
    public void Who_helps(string typed, string? key) => Assert.Equal(key, Said(typed, Helpers));

    [Theory]
    [InlineData("my husband is helping me", "helper/read-to-me")]
    [InlineData("with an interpreter", "helper/read-to-me")]
    public void Who_helps_a_parent(string typed, string key)
    {
        Assert.Equal(key, Said(typed, Helpers, "parent"));
        Assert.Null(Said(typed, Helpers));
    }

    [Theory]
    [InlineData("it was good", "how-was-it/good")]
    [InlineData("i liked it", "how-was-it/good")]
    [InlineData("meh", "how-was-it/in-the-middle")]
    [InlineData("it wasnt very fun", "how-was-it/not-good")]
    [InlineData("i didnt like it", "how-was-it/not-good")]
    [InlineData("id rather talk to a person", "how-was-it/did-not-suit-me")]
    [InlineData("ok", null)]
    [InlineData("it was good that mum was there", null)]
    public void How_this_was(string typed, string? key) => Assert.Equal(key, Said(typed, HowWasIt));

    [Theory]
    [InlineData("ill come", "join/go")]
    [InlineData("I want to go", "join/go")]
    [InlineData("send it", "join/send-my-board")]
    [InlineData("make a video", "join/video")]
    [InlineData("my mum can talk for me", "join/someone-speaks-for-me")]
    [InlineData("i dont want to go", null)]
    public void How_to_take_part(string typed, string? key) => Assert.Equal(key, Said(typed, Joining));

    [Theory]
    [InlineData("3", "how-many/three")]
    [InlineData("Three", "how-many/three")]
    [InlineData("2", "how-many/two")]
    [InlineData("two", "how-many/two")]
    [InlineData("4", null)]
    [InlineData("the third one", null)]
    public void How_many_answers(string typed, string? key) => Assert.Equal(key, Said(typed, HowMany));

    /// <summary>In each language: alone, who reads to them, three and two, in digits and in words.</summary>
    [Theory]
    [InlineData("ar", "وحدي", "ماما تقرأ لي", "ثلاثة", "اثنين")]
    [InlineData("bn", "একাই", "আম্মু আমাকে পড়ে শোনায়", "তিনটা", "দুইটা")]
    [InlineData("ckb", "بە تەنیام", "دایکم بۆم دەخوێنێتەوە", "سێ", "دوو")]
    [InlineData("es", "estoy sola", "mi mamá me lo lee", "tres", "dos")]
    [InlineData("fa", "خودم تنها", "مامانم برام می‌خونه", "سه تا", "دو")]
    [InlineData("fr", "toute seule", "ma maman me lit", "trois", "deux")]
    [InlineData("gu", "જાતે", "મમ્મી મને વાંચી આપે છે", "ત્રણ", "બે")]
    [InlineData("pa", "ਇਕੱਲਾ", "ਮੰਮੀ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦੀ ਹੈ", "ਤਿੰਨ", "ਦੋ")]
    [InlineData("pl", "sama", "mama mi czyta", "trzy", "dwie")]
    [InlineData("ps", "یوازې", "مور راته لولي", "درې", "دوه")]
    [InlineData("pt", "sozinha", "a minha mãe lê para mim", "três", "duas")]
    [InlineData("ro", "singură", "mama îmi citește", "trei", "două")]
    [InlineData("so", "keligay", "hooyo ayaa ii akhrisa", "saddex", "laba")]
    [InlineData("ta", "நான் தனியா", "அம்மா எனக்கு வாசிக்கிறாங்க", "மூணு", "ரெண்டு")]
    [InlineData("tr", "tek başıma", "annem bana okuyor", "üç", "iki")]
    [InlineData("uk", "сама", "мама мені читає", "три", "дві")]
    [InlineData("ur", "اکیلی", "امی مجھے پڑھ کر سناتی ہیں", "تین", "دو")]
    [InlineData("zh-Hans", "我自己", "妈妈读给我听", "三个", "两个")]
    public void In_every_other_language(string language, string alone, string read, string three, string two)
    {
        Assert.Equal("helper/alone", Said(alone, Helpers, language: language));
        Assert.Equal("helper/read-to-me", Said(read, Helpers, language: language));
        Assert.All([three, "3"], typed => Assert.Equal("how-many/three", Said(typed, HowMany, language: language)));
        Assert.All([two, "2"], typed => Assert.Equal("how-many/two", Said(typed, HowMany, language: language)));
    }

    [Fact]
    public void Every_list_is_of_words_that_a_choice_has()
    {
        using var words = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TypedWords.CardsFolder, "words", "en.json")));
        var sentences = words.RootElement.GetProperty("sentences").EnumerateObject().Select(sentence => sentence.Name).ToHashSet();

        foreach (var file in Directory.EnumerateFiles(Path.Combine(TypedWords.CardsFolder, "words"), "*.typed.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));

            if (json.RootElement.GetProperty("language").GetString() == "und") { continue; }

            Assert.All(json.RootElement.GetProperty("choices").GetProperty("patterns").EnumerateObject(), list => Assert.Contains(list.Name.Split('@')[0], sentences));
        }
    }

    private static string? Said(string typed, string[] keys, string audience = "child", string language = "en") =>
        TypedWords.Shipped.ReadChoiceSaid(typed, keys, new CardInFocus { Language = language, Audience = audience }) is { } index ? keys[index] : null;
}
