using ViewsBot.Records.Cycles;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records.Translations;

public sealed class ForeignWordsTests
{
    [Theory]
    [InlineData("en", "I like the big tree", false)]
    [InlineData("en-GB", "I like the big tree! 😀 2½ ™ ½", false)]
    [InlineData("en", "Zoë et José, déjà vu; Nguyễn", false)]
    [InlineData("pl", "I like the big tree", true)]
    [InlineData("ckb", "x", true)]
    [InlineData("en", "مجھے بڑا درخت پسند ہے", true)]
    [InlineData("en", "my friend is Оля", true)]
    [InlineData("en", "我喜欢大树", true)]
    [InlineData("en", "ਮੈਨੂੰ ਰੁੱਖ ਪਸੰਦ ਹੈ", true)]
    public void Are_what_was_said_in_another_language_or_is_written_in_another_script(string language, string text, bool are) => Assert.Equal(are, ForeignWords.Are(Words(language, text)));

    private static OwnWords Words(string language, string text) => new()
    {
        Id = OwnWordsId.New(TimeProvider.System),
        Prompt = "closing/proud",
        Text = text,
        Origin = new Origin { Session = new SessionId(Guid.Empty), Stage = Stage.Assess, Helper = Helper.Alone, Language = language, At = DateTimeOffset.UnixEpoch },
    };
}
