using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>"Are we nearly there?" is a question to the conversation, in every language; what only has such words in it is not.</summary>
public sealed class HowLongReadingTests
{
    [Theory]
    [InlineData("en", "how long")]
    [InlineData("en", "how long does this take?")]
    [InlineData("en", "how long is it going to take")]
    [InlineData("en", "How much longer is this please")]
    [InlineData("en", "how many more")]
    [InlineData("en", "how many questions are left")]
    [InlineData("en", "how many cards are there")]
    [InlineData("en", "are we nearly there")]
    [InlineData("en", "are we there yet")]
    [InlineData("en", "am i nearly finished")]
    [InlineData("en", "is it nearly over")]
    [InlineData("en", "is this the last one")]
    [InlineData("en", "is there a lot more to do")]
    [InlineData("en", "when does this end")]
    [InlineData("en", "how long have i got left")]
    [InlineData("ur", "کتنی دیر لگے گی")]
    [InlineData("ur", "اور کتنے سوال باقی ہیں")]
    [InlineData("ur", "یہ کب ختم ہوگا")]
    [InlineData("ur", "aur kitna time lagega")]
    [InlineData("pa", "ਹੋਰ ਕਿੰਨਾ ਚਿਰ ਲੱਗੇਗਾ")]
    [InlineData("pa", "ਕਿੰਨੇ ਸਵਾਲ ਬਾਕੀ ਹਨ")]
    [InlineData("pa", "hor kinna time lagega")]
    [InlineData("pl", "ile to jeszcze potrwa")]
    [InlineData("pl", "ile jeszcze zostało")]
    [InlineData("pl", "daleko jeszcze?")]
    [InlineData("pl", "kiedy koniec")]
    [InlineData("bn", "আর কতক্ষণ লাগবে")]
    [InlineData("bn", "আর কতগুলো প্রশ্ন আছে")]
    [InlineData("bn", "koto somoy lagbe")]
    [InlineData("ro", "cât mai durează")]
    [InlineData("ro", "câte întrebări mai sunt")]
    [InlineData("ro", "când se termină")]
    [InlineData("ar", "كم باقي")]
    [InlineData("ar", "كم من الوقت يستغرق هذا")]
    [InlineData("ar", "قديش ضايل")]
    [InlineData("ar", "متى ينتهي هذا")]
    [InlineData("so", "intee le'eg ayay qaadanaysaa")]
    [InlineData("so", "immisa su'aalood ayaa haray")]
    [InlineData("so", "goorma ayaan dhammaanaynaa")]
    [InlineData("pt", "quanto falta")]
    [InlineData("pt", "quantas perguntas faltam")]
    [InlineData("pt", "quanto tempo demora isto")]
    [InlineData("gu", "હજી કેટલું બાકી છે")]
    [InlineData("gu", "કેટલી વાર લાગશે")]
    [InlineData("gu", "kyare puru thashe")]
    [InlineData("ta", "இன்னும் எவ்வளவு நேரம் ஆகும்")]
    [InlineData("ta", "இன்னும் எத்தனை கேள்விகள் உள்ளன")]
    [InlineData("ta", "eppo mudiyum")]
    [InlineData("tr", "ne kadar kaldı")]
    [InlineData("tr", "kaç soru kaldı")]
    [InlineData("tr", "daha ne kadar sürer")]
    [InlineData("uk", "скільки ще залишилося")]
    [InlineData("uk", "як довго це триватиме")]
    [InlineData("uk", "коли вже кінець")]
    [InlineData("fr", "combien de temps ça dure")]
    [InlineData("fr", "il reste combien de questions")]
    [InlineData("fr", "c'est bientôt fini ?")]
    [InlineData("es", "¿cuánto falta?")]
    [InlineData("es", "cuántas preguntas quedan")]
    [InlineData("es", "cuándo se acaba")]
    [InlineData("fa", "چند تا سوال مونده")]
    [InlineData("fa", "چقدر طول می‌کشد")]
    [InlineData("fa", "کی تموم میشه")]
    [InlineData("ps", "څومره وخت نیسي")]
    [InlineData("ps", "څو پوښتنې پاتې دي")]
    [InlineData("ps", "دا کله خلاصېږي")]
    [InlineData("ckb", "چەندی ماوە")]
    [InlineData("ckb", "چەند پرسیار ماوە")]
    [InlineData("ckb", "ئەمە کەی تەواو دەبێت")]
    [InlineData("zh-Hans", "还要多久")]
    [InlineData("zh-Hans", "还剩几个问题")]
    [InlineData("zh-Hans", "一共要多久")]
    public void Whoever_asks_how_long_it_is_asks_the_conversation_and_asks_for_no_control(string language, string text)
    {
        var read = Read(language, text);

        Assert.Equal((Said.HowLong, null, false), (read.Said, read.Control, read.Alert));
        Assert.IsType<Got.Words>(read.Got);
    }

    [Theory]
    [InlineData("en", "nearly there")]
    [InlineData("en", "homework takes too long")]
    [InlineData("en", "how long is the bus ride")]
    [InlineData("en", "i want it to be longer")]
    [InlineData("en", "there are more children than before")]
    [InlineData("en", "how many friends will come")]
    [InlineData("pl", "lekcje trwają za długo")]
    [InlineData("tr", "ödev çok uzun sürüyor")]
    [InlineData("ur", "ہوم ورک میں بہت دیر لگتی ہے")]
    [InlineData("ar", "الدرس طويل")]
    [InlineData("fr", "les devoirs durent longtemps")]
    [InlineData("zh-Hans", "作业要做很久")]
    public void What_only_has_such_words_in_it_stays_own_words(string language, string text) => Assert.Null(Read(language, text).Said);

    [Theory]
    [InlineData("how long will he hit me")]
    [InlineData("when does this end my dad hurts me")]
    public void What_tells_of_harm_in_such_words_is_told_on(string text) => Assert.True(Read("en", text).Alert);

    [Theory]
    [InlineData("en", "5", true)]
    [InlineData("en", "twelve", true)]
    [InlineData("ur", "۷", true)]
    [InlineData("pa", "੧੨", true)]
    [InlineData("fr", "douze", true)]
    [InlineData("en", "5 friends came", false)]
    [InlineData("en", "not 5", false)]
    [InlineData("en", "", false)]
    public void A_number_alone_is_one_in_digits_of_any_script_and_in_words(string language, string text, bool isNumber) =>
        Assert.Equal(isNumber, TypedWords.Shipped.IsNumber(text, language));

    private static Understood Read(string language, string text) =>
        TypedWords.Shipped.Read(text, new CardInFocus { ScaleKey = "feel", PointWords = [], OptionName = "", Language = language, Audience = "child", Points = [0, 1, 2] });
}
