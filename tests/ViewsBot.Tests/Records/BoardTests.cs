using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

/// <summary>In which order a board's placements count.</summary>
public sealed class BoardTests
{
    private static readonly OptionKey Playtime = new("my-school-day/playtime");

    private static readonly DateTimeOffset Monday = new(2026, 9, 14, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_paper_board_that_is_keyed_late_does_not_take_the_place_of_what_was_said_since()
    {
        var onScreen = Placed(Place.Left, Monday.AddDays(2), Way.OnScreen);
        var onPaper = Placed(Place.Right, Monday, Way.OnPaper);

        var board = new Board([onScreen, onPaper]);

        Assert.Equal(onScreen, board.Now(Playtime));
        Assert.Equal([onPaper, onScreen], board.History(Playtime));
    }

    [Fact]
    public void A_paper_board_that_was_laid_last_counts()
    {
        var onScreen = Placed(Place.Left, Monday, Way.OnScreen);
        var onPaper = Placed(Place.Right, Monday.AddDays(2), Way.OnPaper);

        var board = new Board([onScreen, onPaper]);

        Assert.Equal([onScreen, onPaper], board.History(Playtime));
    }

    [Fact]
    public void On_a_screen_the_last_tap_counts_even_where_the_clock_was_put_back()
    {
        var before = Placed(Place.Left, Monday, Way.OnScreen);
        var after = Placed(Place.Right, Monday.AddHours(-1), Way.OnScreen);

        var board = new Board([before, after]);

        Assert.Equal(after, board.Now(Playtime));
    }

    private static Placement Placed(Place place, DateTimeOffset at, Way way) => new()
    {
        Id = PlacementId.New(TimeProvider.System),
        Option = Playtime,
        Answer = new Answer.Placed(place),
        Origin = new Origin { Session = SessionId.New(TimeProvider.System), Stage = default, Helper = Helper.Alone, Way = way, Language = "en", At = at },
    };
}
