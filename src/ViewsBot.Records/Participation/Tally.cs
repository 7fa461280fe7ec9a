using ViewsBot.Records.People;

namespace ViewsBot.Records.Participation;

/// <summary>Counts the cells of one period, and says how they add up.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Cell, int> _numbers = [];
    private readonly List<Sum<Cell>> _sums = [];
    private readonly Period _period;
    private readonly Facts _facts;
    private readonly List<AskedOnce> _asked;

    private Tally(Period period, Facts facts)
    {
        _period = period;
        _facts = facts;
        _asked = [.. facts.Asked.Where(one => period.Holds(one.CycleBegan))];
    }

    /// <summary>Every cell with its number, in the order of the tables.</summary>
    public IReadOnlyDictionary<Cell, int> Numbers => _numbers;

    /// <summary>How they add up.</summary>
    public IReadOnlyList<Sum<Cell>> Sums => _sums;

    /// <summary>Counts.</summary>
    public static Tally Of(Period period, Facts facts)
    {
        var tally = new Tally(period, facts);
        tally.CountEverybody();

        foreach (var grouping in facts.Groupings) { tally.CountGroups(grouping); }

        foreach (var what in Enum.GetValues<Counting>()) { tally.CountKinds(what); }

        return tally;
    }

    private void CountEverybody()
    {
        CountRow(Cell.Everybody, Cell.Everybody, _asked);
        _numbers[In(Cell.Everybody, Cell.Everybody, Cell.NotAsked)] = NotAsked(_facts.Pupils);
    }

    private void CountGroups(Grouping grouping)
    {
        var table = ReportKeys.Of(grouping);
        var groupOf = _facts.Pupils.Where(pupil => pupil.Groups.ContainsKey(grouping)).ToDictionary(pupil => pupil.Id, pupil => pupil.Groups[grouping]);
        var asked = _asked.ToLookup(one => grouping == Grouping.Who ? AudienceKeys.Of(one.Audience) : groupOf[one.Pupil]);
        var pupils = _facts.Pupils.Where(_ => grouping != Grouping.Who).ToLookup(pupil => pupil.Groups[grouping]);
        var groups = ReportKeys.InOrder(grouping, _facts.Asked.Select(one => AudienceKeys.Of(one.Audience)).Where(_ => grouping == Grouping.Who).Concat(groupOf.Values)).ToList();

        foreach (var group in groups)
        {
            CountRow(table, group, [.. asked[group]]);

            if (grouping != Grouping.Who) { _numbers[In(table, group, Cell.NotAsked)] = NotAsked(pupils[group]); }
        }

        foreach (var measure in Measures(grouping)) { Add(In(Cell.Everybody, Cell.Everybody, measure), groups.Select(group => In(table, group, measure))); }
    }

    private void CountKinds(Counting what)
    {
        var table = ReportKeys.Of(what);
        var kinds = _facts.Happened.Where(one => one.What == what && _period.Holds(one.CycleBegan)).CountBy(one => one.Kind).ToDictionary();
        var shown = Kinds.Of(what).Union(_facts.Happened.Where(one => one.What == what).Select(one => one.Kind).Order(StringComparer.Ordinal)).ToList();

        foreach (var kind in shown) { _numbers[In(table, kind, Cell.HowMany)] = kinds.GetValueOrDefault(kind); }

        _numbers[In(table, Cell.Everybody, Cell.HowMany)] = kinds.Values.Sum();
        Add(In(table, Cell.Everybody, Cell.HowMany), shown.Select(kind => In(table, kind, Cell.HowMany)));
    }

    /// <summary>A row of outcomes and what they add up to.</summary>
    private void CountRow(string table, string group, List<AskedOnce> asked)
    {
        foreach (var outcome in Enum.GetValues<Outcome>()) { _numbers[In(table, group, Cell.Of(outcome))] = asked.Count(one => one.Outcome == outcome); }

        _numbers[In(table, group, Cell.Asked)] = asked.Count;
        Add(In(table, group, Cell.Asked), Enum.GetValues<Outcome>().Select(outcome => In(table, group, Cell.Of(outcome))));
    }

    private static IEnumerable<string> Measures(Grouping grouping) =>
        Enum.GetValues<Outcome>().Select(Cell.Of).Append(Cell.Asked).Concat(grouping == Grouping.Who ? [] : [Cell.NotAsked]);

    private int NotAsked(IEnumerable<PupilInReport> pupils)
    {
        var asked = _asked.Select(one => one.Pupil).ToHashSet();

        return pupils.Count(pupil => !asked.Contains(pupil.Id));
    }

    private void Add(Cell whole, IEnumerable<Cell> parts) => _sums.Add(new Sum<Cell>(whole, [.. parts]));

    private Cell In(string table, string group, string measure) => new(_period.Key, table, group, measure);
}
