using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

/// <summary>The stable keys of answers and helpers.</summary>
public sealed class AnswerKeysTests
{
    public static TheoryData<string> Every =>
    [
        "left", "middle", "right", "not-an-answer:dont-know", "not-an-answer:skip", "not-an-answer:not-about-me",
        "not-an-answer:dont-want-to-say", "not-an-answer:not-tried",
    ];

    [Theory]
    [MemberData(nameof(Every))]
    public void An_answer_is_read_as_it_was_written(string key)
    {
        Assert.Equal(key, AnswerKeys.Of(AnswerKeys.ReadAnswer(key)!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Left")]
    [InlineData("up")]
    [InlineData("not-an-answer:")]
    [InlineData("not-an-answer:left")]
    public void What_is_no_answer_is_read_as_none(string? key)
    {
        Assert.Null(AnswerKeys.ReadAnswer(key));
    }

    [Theory]
    [InlineData(Helper.Alone, "alone")]
    [InlineData(Helper.ReadToMe, "read-to-me")]
    [InlineData(Helper.PointedForMe, "pointed-for-me")]
    [InlineData(Helper.AnsweredForMe, "answered-for-me")]
    public void A_helper_has_a_key_of_its_own(Helper helper, string key)
    {
        Assert.Equal(key, AnswerKeys.Of(helper));
        Assert.Equal(helper, AnswerKeys.ReadHelper(key));
    }

    [Theory]
    [InlineData(Way.OnScreen, "on-screen")]
    [InlineData(Way.ByPhone, "by-phone")]
    [InlineData(Way.OnPaper, "on-paper")]
    public void A_way_has_a_key_of_its_own(Way way, string key)
    {
        Assert.Equal(key, AnswerKeys.Of(way));
        Assert.Equal(way, AnswerKeys.ReadWay(key));
    }
}
