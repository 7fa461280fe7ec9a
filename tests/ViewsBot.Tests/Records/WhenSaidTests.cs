using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

/// <summary>Which of several choices to the same question counts.</summary>
public sealed class WhenSaidTests
{
    private static readonly DateTimeOffset Monday = new(2026, 9, 14, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_choice_that_is_keyed_late_from_paper_does_not_take_the_place_of_one_made_since()
    {
        var onPaper = Chose("write-something", Monday, Way.OnPaper);
        var onScreen = Chose("come-in-myself", Monday.AddDays(2), Way.OnScreen);
        var onPaperSince = Chose("send-my-board", Monday.AddDays(3), Way.OnPaper);

        Assert.Equal([onPaper, onScreen], WhenSaid.InOrder([onScreen, onPaper]));
        Assert.Equal([onPaper, onScreen, onPaperSince], WhenSaid.InOrder([onScreen, onPaperSince, onPaper]));
    }

    [Fact]
    public void On_a_screen_the_last_choice_counts_even_where_the_clock_was_put_back()
    {
        var before = Chose("write-something", Monday, Way.OnScreen);
        var after = Chose("send-my-board", Monday.AddHours(-1), Way.OnScreen);

        Assert.Equal([before, after], WhenSaid.InOrder([before, after]));
    }

    private static Choice Chose(string chosen, DateTimeOffset at, Way way) => new()
    {
        Id = new ChoiceId(Guid.NewGuid()),
        Prompt = "closing/join",
        Chosen = chosen,
        Origin = new Origin { Session = default, Stage = default, Helper = Helper.Alone, Way = way, Language = "en", At = at },
    };
}
