using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.Celebrating;

/// <summary>"Who shall celebrate it with you?"</summary>
internal sealed class CelebrateWith : IQuestion
{
    private static readonly (string Key, ShownTo ShownTo, string Picture)[] All =
    [
        ("just-me", ShownTo.OnlyMe, "alone"),
        ("school", ShownTo.School, "my-school-day"),
        ("family", ShownTo.Family, "my-family"),
        ("everyone", ShownTo.Everyone, "celebrate"),
    ];

    public string Name => Asks.CelebrateWith;

    /// <summary>The key of a choice.</summary>
    public static string KeyOf(ShownTo shownTo) => Array.Find(All, one => one.ShownTo == shownTo).Key;

    /// <summary>Reads what <see cref="KeyOf"/> wrote.</summary>
    /// <returns><c>null</c> if there is no such choice.</returns>
    public static ShownTo? Read(string key) => Array.FindIndex(All, one => one.Key == key) is >= 0 and var index ? All[index].ShownTo : null;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var now = await Celebrations.NowAsync(turn, cancel);

        return new ChooseCard
        {
            Ask = Asks.CelebrateWith,
            Heading = "celebrate/with-whom",
            Choices = [.. All.Select(one => new Choice(one.Key, "celebrate-with/" + one.Key, one.Picture, IsChosen: now is { Version: > 1 } && now.ShownTo == one.ShownTo))],
        };
    }
}
