using ViewsBot.Chat;
using ViewsBot.Content.Words;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.MyBoard;

/// <summary>Says of what staff keyed, from paper or on the telephone, who wrote it down and when.</summary>
internal sealed class WrittenDown(LanguageWords words, SessionOnFile file, TimeProvider clock)
{
    /// <summary>What is said of one thing, as a paragraph; nothing where the person gave it themselves.</summary>
    public string Of(string viewId, Origin origin) => WhoAndWhen(viewId, origin) is var (who, day) ? $"<p>{words.Say("page/written-down", ("name", who), ("date", day))}</p>" : "";

    /// <summary>What is said of the pictures of one board, a paragraph for each who wrote some of it down on a day.</summary>
    /// <param name="placed">The placements that stand there, each with its option's word.</param>
    public string Of(IEnumerable<(Placement Placement, string Word)> placed) => string.Concat(placed
        .Select(one => (one.Word, By: WhoAndWhen(one.Placement.Id.ToString(), one.Placement.Origin)))
        .Where(one => one.By is not null)
        .GroupBy(one => one.By!.Value, one => one.Word)
        .Select(same => $"<p>{words.Say("page/written-down-these", ("name", same.Key.Who), ("date", same.Key.Day), ("what", string.Join(", ", same)))}</p>"));

    private (string Who, string Day)? WhoAndWhen(string viewId, Origin origin)
    {
        if (origin.Way == Way.OnScreen) { return null; }

        var keyed = file.Keyed.GetValueOrDefault(viewId);

        return (keyed is { Name.Length: > 0 } ? keyed.Name : words.Get("page/somebody-at-school"), DayOf(keyed?.At ?? origin.At));
    }

    private string DayOf(DateTimeOffset moment) => WrittenDay.WithYear(words, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).DateTime));
}
