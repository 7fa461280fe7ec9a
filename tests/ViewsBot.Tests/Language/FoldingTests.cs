using System.Text;

namespace ViewsBot.Tests.Language;

/// <summary>However a keyboard writes a letter, it is read as the same one.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("أَنَا أُحِبُّ", "انا احب")]
    [InlineData("إلى آخر ٱلدرس", "الی اخر الدرس")]
    [InlineData("مدرسة مدرسه", "مدرسه مدرسه")]
    [InlineData("مسؤول شيء", "مسوول شی")]
    [InlineData("كـــتاب", "کتاب")]
    [InlineData("می‌خواهم", "میخواهم")]
    [InlineData("ہے مجھے میں", "هے مجهے مین")]
    [InlineData("خۆشم ناوێت پێم", "خوشم ناویت پیم")]
    [InlineData("گەورە کوڕ بڵێ", "گهوره کور بلی")]
    [InlineData("ښوونځی ړوند مې", "ښوونځی ړوند می")]
    [InlineData("ﻻ ﺃﺣﺐ", "لا احب")]
    [InlineData("ﷲ", "الله")]
    [InlineData("لماذا؟", "لماذا ?")]
    [InlineData("١٪", "1 %")]
    public void Arabic_script(string typed, string read) => Assert.Equal(read, TypedWords.Shipped.Normalised(typed));

    [Theory]
    [InlineData("ड़ ढ़ फ़", "ड ढ फ")]
    [InlineData("ভালো লাগে না, বাড়ি যায়", "ভালো লাগে না বাডি যায")]
    [InlineData("চাঁদ পাঁচ", "চাদ পাচ")]
    [InlineData("ਸ਼ੁੱਕਰ ਮੰਮੀ ਮਂਮੀ", "ਸੁਕਰ ਮਂਮੀ ਮਂਮੀ")]
    [InlineData("பிடிக்கும் கொஞ்சம் போ", "பிடிக்கும் கொஞ்சம் போ")]
    [InlineData("ગમે છે ૨", "ગમે છે 2")]
    [InlineData("২ ੨ ௨", "2 2 2")]
    public void Indic_scripts(string typed, string read) => Assert.Equal(read, TypedWords.Shipped.Normalised(typed));

    [Theory]
    [InlineData("Ґанок її Є й", "ганок її є й")]
    [InlineData("пам’ять памʼять пам'ять", "память память память")]
    [InlineData("Łódź şey ıyi cœur straße Đà", "lodz sey iyi coeur strasse da")]
    [InlineData("İYİ ÇOK GÜZEL", "iyi cok guzel")]
    [InlineData("j’aime ça", "jaime ca")]
    public void Cyrillic_and_Latin(string typed, string read) => Assert.Equal(read, TypedWords.Shipped.Normalised(typed));

    [Theory]
    [InlineData("我喜欢iPad和2个球！", "我喜欢 ipad 和 2 个球")]
    [InlineData("你好？我 很好", "你好 ? 我 很好")]
    public void Chinese_ends_where_another_script_begins(string typed, string read) => Assert.Equal(read, TypedWords.Shipped.Normalised(typed));

    [Theory]
    [InlineData("й ї Ї Й é ş ñ ở")]
    [InlineData("ভালো কৌতুক বাড়ি যায়")]
    [InlineData("கொஞ்சம் போகிறேன் கௌரவம் ஔவை")]
    [InlineData("ਸ਼ ਖ਼ ਗ਼ ਜ਼ ਫ਼ ਲ਼ क़ ज़ ड़ य़ ऩ")]
    [InlineData("أ إ آ ؤ ئ ۀ ۂ ۓ")]
    public void Composed_or_in_parts_it_is_the_same(string text) =>
        Assert.Equal(TypedWords.Shipped.Normalised(text.Normalize(NormalizationForm.FormC)), TypedWords.Shipped.Normalised(text.Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u061C')]
    [InlineData('\u2067')]
    [InlineData('\uFEFF')]
    [InlineData('\u00AD')]
    public void What_nobody_sees_is_not_there(char unseen) => Assert.Equal("like", TypedWords.Shipped.Normalised($"li{unseen}ke"));

    [Fact]
    public void No_character_throws_or_is_read_otherwise_when_tidied()
    {
        for (var code = 1; code <= char.MaxValue; code++)
        {
            var read = TypedWords.Shipped.Normalised($"a{(char)code}b {(char)code}");

            Assert.Equal(read, TypedWords.Shipped.Normalised(read));
        }
    }
}
