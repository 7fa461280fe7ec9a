using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

public sealed class WireNamesTests
{
    [Fact]
    public void Every_control_and_every_reason_has_a_name_of_its_own()
    {
        var controls = Enum.GetValues<Control>().Select(control => control.ToWire()).ToList();
        var reasons = Enum.GetValues<NotAnAnswer>().Select(kind => new Got.NotAnAnswer(kind).ToWire()).ToList();

        Assert.Equal(
            ["help", "stop", "break", "go-back", "skip", "repeat", "dont-know", "change-language", "tell-someone", "who-sees", "start-again", "explain", "change-helper", "how-many", "at-once"],
            controls);
        Assert.Equal(
            ["not-an-answer:dont-know", "not-an-answer:skip", "not-an-answer:not-about-me", "not-an-answer:dont-want-to-say", "not-an-answer:not-tried"],
            reasons);
    }

    [Fact]
    public void Points_are_named_by_their_place_on_the_scale()
    {
        Assert.Equal(["left", "middle", "right"], Enumerable.Range(0, 3).Select(index => new Got.Point(index).ToWire()));
        Assert.Equal("words", new Got.Words().ToWire());
    }
}
