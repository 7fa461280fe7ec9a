using ViewsBot.Content.Topics;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.OverTime;

/// <summary>Puts what each person said of an option in every cycle into one strip. A plan's item that was carried on is one option with what it came from.</summary>
internal sealed class Strips(IReadOnlyList<CycleOnFile> cycles, Pictured pictured)
{
    private readonly Dictionary<PlanItemId, PlanItem> _items = cycles.SelectMany(cycle => cycle.Sessions).SelectMany(session => session.Items.Items).GroupBy(item => item.Id).ToDictionary(same => same.Key, same => same.First());

    /// <summary>The people, the pupil first; what was answered for somebody stands apart.</summary>
    public IReadOnlyList<PersonOverTime> People() =>
    [
        .. from one in Boards()
           where one.Board.Options.Count > 0
           group one by (one.Speaker.Id, one.IsProxy) into person
           orderby person.First().Speaker.Audience == Audience.Parent, person.Key.IsProxy
           select Of([.. person]),
    ];

    private IEnumerable<(Speaker Speaker, bool IsProxy, Board Board)> Boards() =>
        from cycle in cycles
        from session in cycle.Sessions
        from board in new[] { (IsProxy: false, Board: session.Own), (IsProxy: true, Board: session.AnsweredFor) }
        select (session.Session.Speaker, board.IsProxy, board.Board);

    private PersonOverTime Of(IReadOnlyList<(Speaker Speaker, bool IsProxy, Board Board)> person)
    {
        var names = new OptionNames(pictured, new Plan([.. _items.Values]), person[^1].Speaker.Audience);
        var options = person.SelectMany(one => one.Board.Options).DistinctBy(RootOf).ToList();

        return new PersonOverTime(
            person[^1].Speaker,
            person[^1].IsProxy,
            [.. options.GroupBy(option => option.Topic).Select(topic => (pictured.Say(names.Topic(topic.Key)?.TitleKey ?? topic.Key), (IReadOnlyList<Strip>)[.. topic.Select(option => Of(option, person, names))]))]);
    }

    private Strip Of(OptionKey option, IReadOnlyList<(Speaker Speaker, bool IsProxy, Board Board)> person, OptionNames names) => new(
        names.Word(option),
        names.PictureKey(option),
        [
            .. from one in person
               from same in one.Board.Options.Where(other => RootOf(other) == RootOf(option))
               let history = one.Board.History(same)
               from placed in history.Select((placement, index) => Of(placement, names, wasChanged: index < history.Count - 1, beginsCycle: index == 0))
               select placed,
        ]);

    private PlacedOnDay Of(Placement placement, OptionNames names, bool wasChanged, bool beginsCycle) => new(
        names.Answer(placement),
        names.Topic(placement.Option.Topic)?.Scale.Shown(AnswerKeys.Of(placement.Scale)).FirstOrDefault(point => point.Column == AnswerKeys.ShownOf(placement))?.PictureKey,
        placement.Origin.At,
        wasChanged,
        beginsCycle);

    /// <summary>The option that a plan's item first was, as far back as something was said of it; an option of the cards is itself.</summary>
    private OptionKey RootOf(OptionKey option)
    {
        while (PlanKeys.ReadItem(option) is { } item && _items.TryGetValue(item, out var found) && found.CameFrom is { } before && _items.TryGetValue(before, out var earlier))
        {
            option = earlier.Option;
        }

        return option;
    }
}
